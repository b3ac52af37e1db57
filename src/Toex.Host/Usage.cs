namespace Toex.Host;

/// <summary>What stands above PowerShell's own help of its command line.</summary>
internal static class Usage
{
    public const string Text = """
        PowerShell with Toex imported. It loads no profile, and asks nothing where standard input is not a terminal.

          Toex.Host [[-File] <script.ps1> [arguments]]
          Toex.Host -Command "<text>"
          Toex.Host -Help
        """;
}
