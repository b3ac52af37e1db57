using System.Diagnostics;

namespace Toex.Data.Reference.Importing;

/// <summary>Reports progress at most five times a second.</summary>
internal sealed class ProgressMeter(IProgress<ImportProgress>? progress)
{
    private static readonly long Interval = Stopwatch.Frequency / 5;
    private long last = Stopwatch.GetTimestamp();

    internal void Report(long rowsRead, PublishedFile file)
    {
        var now = Stopwatch.GetTimestamp();
        if (progress is not null && now - last >= Interval)
        {
            last = now;
            progress.Report(new(rowsRead, file.Fraction));
        }
    }
}
