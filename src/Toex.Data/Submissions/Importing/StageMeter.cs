using System.Diagnostics;

namespace Toex.Data.Submissions.Importing;

/// <summary>Reports an import's progress about five times a second, while statements run too.</summary>
internal sealed class StageMeter(IProgress<SubmissionProgress>? progress)
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(200);
    private readonly Stopwatch clock = Stopwatch.StartNew();
    private TimeSpan last;

    internal double Seconds => clock.Elapsed.TotalSeconds;

    /// <summary>Rows that the file has, once they are counted.</summary>
    internal long Rows { get; set; }

    /// <summary>Runs a step and reports how far it is. The step runs on another thread, for hosts take progress on their own
    /// only.</summary>
    internal T Watch<T>(string step, Func<double>? fraction, Func<T> run)
    {
        if (progress is null)
        {
            return run();
        }

        Report(step, null);
        var running = Task.Run(run);
        while (!((IAsyncResult)running).AsyncWaitHandle.WaitOne(Interval))
        {
            Report(step, fraction?.Invoke());
        }

        return running.GetAwaiter().GetResult();
    }

    /// <summary>Runs a step and reports how far it is.</summary>
    internal void Watch(string step, Func<double>? fraction, Action run) => Watch(step, fraction, () =>
    {
        run();
        return true;
    });

    /// <summary>Reports, unless it has just done so.</summary>
    internal void Tick(string step, double? fraction)
    {
        if (progress is not null && clock.Elapsed - last >= Interval)
        {
            Report(step, fraction);
        }
    }

    private void Report(string step, double? fraction)
    {
        last = clock.Elapsed;
        progress!.Report(new(step, Rows, Rows / Math.Max(clock.Elapsed.TotalSeconds, 0.001), fraction is >= 0 and <= 1 ? fraction : null));
    }
}
