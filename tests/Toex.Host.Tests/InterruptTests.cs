using System.Diagnostics;
using Toex.Tests;

namespace Toex.Host.Tests;

public sealed class InterruptTests
{
    private const string Loop = "try { [Console]::WriteLine('ready'); while ($true) { } } finally { [Console]::WriteLine('tidied') }";

    [Theory]
    [InlineData("INT", "tidied")]
    [InlineData("TERM", "")]
    public void Signal_ends_what_runs(string signal, string left)
    {
        if (OperatingSystem.IsWindows())
        {
            return; // A process cannot send Ctrl+C to another one alone there.
        }

        using var host = HostProcess.Start("-Command", Loop);
        Assert.Equal("ready", host.StandardOutput.ReadLine());
        using var kill = Process.Start("kill", [$"-{signal}", $"{host.Id}"]);

        Assert.Equal(left, host.StandardOutput.ReadToEnd().Trim());
        host.WaitForExit();
        Assert.NotEqual(0, host.ExitCode);
    }
}
