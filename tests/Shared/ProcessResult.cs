namespace Toex.Tests;

/// <summary>What a child process left behind.</summary>
internal sealed record ProcessResult(int ExitCode, string Output, string Error)
{
    /// <summary>Lines of standard output that are not blank, with no space at their ends.</summary>
    public IReadOnlyList<string> Lines =>
        Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>The output of a process that should have succeeded.</summary>
    public ProcessResult Succeeded()
    {
        Assert.True(ExitCode == 0, $"Exit code {ExitCode}{Environment.NewLine}{Output}{Environment.NewLine}{Error}");
        return this;
    }
}
