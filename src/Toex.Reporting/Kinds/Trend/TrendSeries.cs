using Toex.Profiles.Measures;
using Toex.Profiles.Statistics;
using Toex.Profiles;
using Toex.Reporting.Text;

namespace Toex.Reporting.Kinds.Trend;

/// <summary>A force's months in order, with limits drawn from those that are settled and known.</summary>
internal sealed record TrendSeries
{
    public required string PoliceForce { get; init; }

    public required bool InFocus { get; init; }

    public required IReadOnlyList<TrendPoint> Points { get; init; }

    /// <summary>Mean and limits; null with too few points.</summary>
    public required XmrChart? Limits { get; init; }

    /// <summary>Points beyond a limit, in order.</summary>
    public required IReadOnlyList<TrendPoint> Breaches { get; init; }

    /// <summary>Runs on one side of the mean, in order.</summary>
    public required IReadOnlyList<TrendRun> Runs { get; init; }

    public bool HasSignal => Breaches.Count + Runs.Count > 0;

    public IEnumerable<TrendPoint> Known => Points.Where(p => p.Value is not null);

    /// <summary>The highest point of those that can be compared.</summary>
    public TrendPoint Highest => Comparable.MaxBy(p => p.Value)!;

    /// <summary>The lowest point of those that can be compared.</summary>
    public TrendPoint Lowest => Comparable.MinBy(p => p.Value)!;

    /// <summary>The last point of those that can be compared.</summary>
    public TrendPoint Latest => Comparable.Last();

    /// <summary>Whether any point can be compared.</summary>
    public bool IsSettled => Known.Any(p => p.IsSettled);

    /// <summary>Settled points; all, where none is settled.</summary>
    private IEnumerable<TrendPoint> Comparable => IsSettled ? Known.Where(p => p.IsSettled) : Known;

    public static TrendSeries Of(ForceProfile profile, Measure measure, bool inFocus)
    {
        var points = profile.Months.OrderBy(m => m.Month)
            .Select(m => new TrendPoint(m.Month, m[measure.Id] is { } v && double.IsFinite(v) ? v : null, StageOf(m, measure), XmrSignal.None)).ToList();
        var compared = Enumerable.Range(0, points.Count).Where(i => points[i] is { IsSettled: true, Value: not null }).ToList();
        var limits = measure.IsStock ? null : XmrChart.Of([.. compared.Select(i => points[i].Value!.Value)]);
        if (limits is not null)
        {
            for (var i = 0; i < compared.Count; i++)
            {
                points[compared[i]] = points[compared[i]] with { Signal = limits.Signals[i] };
            }
        }

        return new()
        {
            PoliceForce = CleanText.Of(profile.PoliceForce),
            InFocus = inFocus,
            Points = points,
            Limits = limits,
            Breaches = [.. points.Where(p => p.BeyondLimit)],
            Runs = [.. RunsOf([.. compared.Select(i => points[i])])],
        };
    }

    private static TrendStage StageOf(ProfileMonth month, Measure measure) =>
        !month.Complete ? TrendStage.Partial : month.IsSettled(measure.Id) ? TrendStage.Settled : TrendStage.Provisional;

    /// <summary>A point of a run that is beyond a limit too is marked as that, so a run is told by its other points.</summary>
    private static IEnumerable<TrendRun> RunsOf(IReadOnlyList<TrendPoint> points)
    {
        for (int start = 0, end; start < points.Count; start = end)
        {
            var side = Side(points[start].Signal);
            for (end = start + 1; end < points.Count && Side(points[end].Signal) == side; end++)
            {
            }

            var stretch = points.Skip(start).Take(end - start).ToList();
            if (side != 0 && stretch.Exists(p => !p.BeyondLimit))
            {
                yield return new(stretch, side > 0);
            }
        }
    }

    private static int Side(XmrSignal signal) => signal switch
    {
        XmrSignal.AboveLimit or XmrSignal.RunAbove => 1,
        XmrSignal.BelowLimit or XmrSignal.RunBelow => -1,
        _ => 0,
    };
}
