namespace Toex.Host;

/// <summary>What the process tells its caller.</summary>
internal static class ExitCode
{
    public const int Success = 0;

    /// <summary>The script wrote an error, or one stopped it.</summary>
    public const int Failure = 1;

    /// <summary>The command line makes no sense, or names a script or module that is not there.</summary>
    public const int BadUsage = 2;

    /// <summary>Added to a signal's number, as shells do: Ctrl+C gives 130.</summary>
    public const int Signal = 128;
}
