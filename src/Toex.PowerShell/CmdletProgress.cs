using System.Diagnostics;
using System.Management.Automation;

namespace Toex.PowerShell;

/// <summary>
/// Shows the engine's progress, at most five times a second. PowerShell takes progress on the pipeline thread only, so what
/// other threads report is dropped.
/// </summary>
internal sealed class CmdletProgress<T>(Cmdlet cmdlet, string activity, Func<T, (string Status, double? Fraction)> describe)
    : IProgress<T>, IDisposable
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(200);

    private readonly int _thread = Environment.CurrentManagedThreadId;
    private readonly int _id = activity.GetHashCode(StringComparison.Ordinal) & int.MaxValue;
    private long _last;

    /// <inheritdoc/>
    public void Report(T value)
    {
        if (Environment.CurrentManagedThreadId != _thread || (_last != 0 && Stopwatch.GetElapsedTime(_last) < Interval))
        {
            return;
        }

        _last = Stopwatch.GetTimestamp();
        var (status, fraction) = describe(value);
        cmdlet.WriteProgress(new ProgressRecord(_id, activity, status)
        {
            PercentComplete = fraction is { } done ? (int)Math.Clamp(done * 100, 0, 100) : -1,
        });
    }

    /// <summary>Takes the progress off the screen.</summary>
    public void Dispose()
    {
        if (_last != 0)
        {
            cmdlet.WriteProgress(new ProgressRecord(_id, activity, activity) { RecordType = ProgressRecordType.Completed });
        }
    }
}
