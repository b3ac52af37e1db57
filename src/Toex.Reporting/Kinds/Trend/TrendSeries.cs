using Toex.Profiles;
using Toex.Profiles.Comparisons;
using Toex.Profiles.Measures;
using Toex.Profiles.Statistics;
using Toex.Reporting.Text;

namespace Toex.Reporting.Kinds.Trend;

/// <summary>A force's months in order, with limits drawn from those that are settled and known.</summary>
internal sealed record TrendSeries
{
    /// <summary>Name of the force, or of the group of one.</summary>
    public required string Name { get; init; }

    public required bool InFocus { get; init; }

    public required IReadOnlyList<TrendPoint> Points { get; init; }

    /// <summary>How limits are drawn.</summary>
    public required SeriesMethod Method { get; init; }

    /// <summary>Why so, or why there are none.</summary>
    public required SeriesReason Reason { get; init; }

    /// <summary>Whether a lasting shift could be told from a season.</summary>
    public bool KnowsSeason { get; init; } = true;

    /// <summary>Stretches with a mean and limits of their own, in order; none without limits.</summary>
    public required IReadOnlyList<TrendPart> Parts { get; init; }

    /// <summary>Lasting shifts, in order.</summary>
    public required IReadOnlyList<TrendStep> Steps { get; init; }

    /// <summary>Mean and limits now; null without limits.</summary>
    public TrendPart? Limits => Parts.Count == 0 ? null : Parts[^1];

    /// <summary>Points beyond a limit, in order.</summary>
    public IReadOnlyList<TrendPoint> Breaches => [.. Points.Where(p => p.BeyondLimit)];

    /// <summary>Points beyond a limit that are no further out than chance explains.</summary>
    public IEnumerable<TrendPoint> Explained => Known.Where(p => p.IsSettled && !p.BeyondLimit
        && PartAt(p.Month) is { } limits && (p.Value > limits.Upper || p.Value < limits.Lower));

    /// <summary>Mean and limits that hold for a period; null without limits.</summary>
    public TrendPart? PartAt(DateTime month) => Parts.LastOrDefault(p => p.First <= month) ?? Parts.FirstOrDefault();

    public bool HasSignal => Steps.Count > 0 || Points.Any(p => p.BeyondLimit);

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

    /// <param name="profile">The force.</param>
    /// <param name="measure">The measure.</param>
    /// <param name="inFocus">Whether it is the one to bring out.</param>
    /// <param name="forces">How many forces are shown together.</param>
    public static TrendSeries FromProfile(ForceProfile profile, Measure measure, bool inFocus, int forces)
    {
        var (months, chart) = ForceSeries.Judge(profile, measure, forces);
        var signals = months.Zip(chart.Signals).ToDictionary(s => s.First.Month, s => s.Second);
        return new()
        {
            Name = CleanText.Clean(profile.PoliceForce),
            InFocus = inFocus,
            Points = [.. profile.Months.OrderBy(m => m.Month).Select(m => new TrendPoint(
                m.Month, m[measure.Id] is { } v && double.IsFinite(v) ? v
                    : null, StageOf(m, measure), signals.GetValueOrDefault(m.Month)))],
            Method = chart.Method,
            Reason = chart.Reason,
            KnowsSeason = chart.KnowsSeason,
            Parts = [.. chart.Parts.Select(p =>
                new TrendPart(months[p.First].Month, months[p.First + p.Count - 1].Month, p.Mean, p.Lower, p.Upper))],
            Steps = [.. chart.Steps.Select(s => new TrendStep(months[s.At].Month, s.Before, s.After) { Days = chart.DaysBetween })],
        };
    }

    private static TrendStage StageOf(ProfileMonth month, Measure measure) =>
        !month.Complete ? TrendStage.Partial : month.IsSettled(measure.Id) ? TrendStage.Settled : TrendStage.Provisional;
}
