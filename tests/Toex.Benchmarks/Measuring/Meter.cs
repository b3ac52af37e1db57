using System.Diagnostics;

namespace Toex.Benchmarks.Measuring;

/// <summary>Measures what work costs.</summary>
internal static class Meter
{
    private const double Megabyte = 1024 * 1024;

    public static Cost Of(Action work)
    {
        using var process = Process.GetCurrentProcess();
        var cpu = process.TotalProcessorTime;
        var start = Stopwatch.GetTimestamp();
        work();
        var wall = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        process.Refresh();
        return new(wall, (process.TotalProcessorTime - cpu).TotalMilliseconds, process.PeakWorkingSet64 / Megabyte);
    }

    /// <summary>From the start of the process, the runtime's own included, to the end of the work.</summary>
    public static Cost SinceStart(Action work)
    {
        work();
        using var process = Process.GetCurrentProcess();
        return new((DateTime.Now - process.StartTime).TotalMilliseconds, process.TotalProcessorTime.TotalMilliseconds,
            process.PeakWorkingSet64 / Megabyte);
    }
}
