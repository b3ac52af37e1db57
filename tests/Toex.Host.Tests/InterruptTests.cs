using System.Diagnostics;
using Toex.Tests;

namespace Toex.Host.Tests;

public sealed class InterruptTests
{
    [Theory]
    [InlineData("INT", 130)]
    [InlineData("TERM", 143)]
    public void Signal_stops_the_pipeline_and_lets_it_tidy_up(string signal, int expected)
    {
        if (OperatingSystem.IsWindows())
        {
            return; // A process cannot send Ctrl+C to another one alone there.
        }

        using var host = HostProcess.Start(
            "-Command", "try { [Console]::WriteLine('ready'); while ($true) { } } finally { [Console]::WriteLine('tidied') }");
        Assert.Equal("ready", host.StandardOutput.ReadLine());
        using var kill = Process.Start("kill", [$"-{signal}", $"{host.Id}"]);

        Assert.True(host.WaitForExit(TimeSpan.FromSeconds(30)));
        Assert.Equal((expected, "tidied"), (host.ExitCode, host.StandardOutput.ReadToEnd().Trim()));
    }
}
