using MathNet.Numerics.Distributions;

namespace Toex.Profiles.Statistics;

/// <summary>
/// Tells a lasting shift from a season, which comes every year. Months since a shift are set against the same months a year before, on the
/// level before it; where there are months with both years on one level, against the growth of those. A shift stands where that differs
/// its way by more than chance explains; where the year before is not known, none does.
/// </summary>
/// <remarks>A swing of a tenth either way between summer and winter looks like a shift in nearly every series of the twelve months from
/// October on. The comparison is by angles, as in the test of a group that drives a change; of values without counts nothing is known of
/// chance, and half of the shift must be there.</remarks>
internal static class SeasonTest
{
    private const int MonthsInYear = 12;
    private const int FewestPairs = 3;

    /// <summary>The shifts that no season explains.</summary>
    internal static IReadOnlyList<SeriesStep> Beyond(
        IReadOnlyList<SeriesPoint> points, SeriesKind kind, SeriesHistory history, IReadOnlyList<SeriesStep> steps, double level) =>
        [.. steps.Where((step, i) => Stands(Pairs(points, history, step.At, i + 1 < steps.Count ? steps[i + 1].At : points.Count),
            kind, step, level))];

    private static (List<Pair> Across, List<Pair> Within) Pairs(
        IReadOnlyList<SeriesPoint> points, SeriesHistory history, int at, int end)
    {
        var (across, within) = (new List<Pair>(), new List<Pair>());
        for (var i = 0; i < end; i++)
        {
            if (history.YearBefore[i] is { } ago)
            {
                var isBefore = history.Months[i] - MonthsInYear < history.Months[at];
                (i >= at && isBefore ? across : within).Add(new(points[i], ago));
            }
        }

        return (across, within);
    }

    private static bool Stands((List<Pair> Across, List<Pair> Within) pairs, SeriesKind kind, SeriesStep step, double level)
    {
        var (across, within) = pairs;
        if (across.Count < FewestPairs)
        {
            return false;
        }

        within = within.Count < FewestPairs ? [] : within;
        if (kind == SeriesKind.Values)
        {
            var usually = within.Count == 0 ? 0 : within.Average(p => p.Now.Value - p.Ago.Value);
            return (across.Average(p => p.Now.Value - p.Ago.Value) - usually) / (step.After - step.Before) >= 0.5;
        }

        var (more, variance) = kind == SeriesKind.Counts ? Counts(across) : Shares(across);
        var (usual, spread) = within.Count == 0 ? (0, 0) : kind == SeriesKind.Counts ? Counts(within) : Shares(within);
        var apart = (more - usual) / Math.Sqrt(variance + spread);
        return apart > 0 == step.Up && 2 * Normal.CDF(0, 1, -Math.Abs(apart)) <= level;
    }

    /// <summary>How far the later year's part of both years' events is from half of them, as an angle.</summary>
    private static (double Apart, double Variance) Counts(List<Pair> pairs)
    {
        double now = pairs.Sum(p => p.Now.Count), ago = pairs.Sum(p => p.Ago.Count);
        return (Angle(now, now + ago) - (Math.PI / 2), 1 / (now + ago + 0.5));
    }

    private static (double Apart, double Variance) Shares(List<Pair> pairs)
    {
        double now = pairs.Sum(p => p.Now.Exposure), ago = pairs.Sum(p => p.Ago.Exposure);
        return (Angle(pairs.Sum(p => p.Now.Count), now) - Angle(pairs.Sum(p => p.Ago.Count), ago), (1 / (now + 0.5)) + (1 / (ago + 0.5)));
    }

    private static double Angle(double part, double whole) => 2 * Math.Asin(Math.Sqrt((part + 0.375) / (whole + 0.75)));

    private readonly record struct Pair(SeriesPoint Now, SeriesPoint Ago);
}
