using System.Reflection;

namespace Toex.Host;

/// <summary>What the host says about itself.</summary>
internal static class Usage
{
    public const string Text = """
        Runs a PowerShell script or command with Toex imported, where PowerShell itself is not installed.

          Toex.Host <script.ps1> [arguments]     run a script; arguments as in PowerShell: values, -Name value, -Switch
          Toex.Host -Command "<text>"            run a command or a pipeline
          Toex.Host --help | --version

        Output goes to standard output as Toex's views show it: as wide as the terminal, or 120 columns into a file or pipe.
        Errors, warnings and progress go to standard error; progress only to a terminal.

        Exit codes: 0 done; 1 an error was written or stopped the script; 2 bad command line, or no such script or module;
        130 stopped by Ctrl+C; N after 'exit N' in the script.

        The module is the first Toex.psd1 of: the file or folder that the environment variable TOEX_MODULE names; the folder
        of Toex.Host and those above it; the current folder.

        Scripts have the PowerShell language and its engine's own commands: Where-Object, ForEach-Object, Get-Help,
        Get-Command, Get-Module, Import-Module, Out-Default, Out-Host, Out-Null, Start-Job. They have no commands of
        PowerShell's own modules, such as Write-Host, Write-Output, Select-Object, Sort-Object, Format-Table, Export-Csv,
        Join-Path or Get-ChildItem, unless PSModulePath leads to them. Instead: a value on a line of its own is output;
        "$PSScriptRoot/data" joins paths; [System.IO.File] and the rest of .NET read and write files.

        Nobody is asked anything: what would ask for confirmation stops unless it has -Confirm:$false.
        """;

    /// <summary>The version of the host.</summary>
    public static string Version => typeof(Usage).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
}
