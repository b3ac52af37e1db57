using MathNet.Numerics;

namespace Toex.Profiles.Statistics;

/// <summary>A series to be judged: its points, and what is known of the chance behind them.</summary>
internal sealed class SeriesData
{
    /// <summary>Part of the largest value within which two values are one: the mean of equal values is not quite their value in
    /// binary.</summary>
    private const double Rounding = 1e-12;

    private readonly IReadOnlyList<SeriesPoint> points;
    private readonly SeriesKind kind;

    internal SeriesData(IReadOnlyList<SeriesPoint> points, SeriesKind kind)
    {
        (this.points, this.kind) = (points, kind);
        var days = kind == SeriesKind.Counts && points.Count > 0 ? points.Average(p => p.Exposure) : 1;
        Even = [.. points.Select(p => kind == SeriesKind.Counts ? Math.Sqrt((p.Count / p.Exposure * days) + 0.375) : p.Value)];
        Same = points.Count == 0 ? 0 : points.Max(p => Math.Abs(p.Value)) * Rounding;
    }

    /// <summary>
    /// Values whose scatter is even: counts for periods of one length, and by their roots, since the scatter of a count grows with it.
    /// </summary>
    /// <remarks>Anscombe, Biometrika 35 (1948) 246.</remarks>
    internal double[] Even { get; }

    /// <summary>The difference within which two values are one.</summary>
    internal double Same { get; }

    internal int Count => points.Count;

    internal double this[int place] => points[place].Value;

    internal double Mean(int first, int count) => points.Skip(first).Take(count).Average(p => p.Value);

    /// <summary>
    /// How probable it is that chance alone puts as many events of a part, or as few, into some of its points: exactly, two-sided by
    /// doubling. Of values without counts nothing is known, so that chance is no objection here: 0.
    /// </summary>
    /// <remarks>Of the events of a part, those in some of its periods are binomial with the share of days that these have (Przyborowski and
    /// Wilenski, Biometrika 31 (1940) 313); a share is compared with that of the part as a whole.</remarks>
    internal double Chance(int first, int count, SeriesPart part)
    {
        if (kind == SeriesKind.Values)
        {
            return 0;
        }

        var (events, exposure) = Sums(first, count);
        var (all, exposures) = Sums(part.First, part.Count);
        var (trials, probability) = kind == SeriesKind.Counts ? (all, exposure / exposures) : (exposure, all / exposures);
        return probability is > 0 and < 1
            ? Math.Min(1, 2 * Math.Min(AtLeast(events, trials, probability), AtMost(events, trials, probability))) : 1;
    }

    internal double Events => points.Sum(p => p.Count);

    /// <summary>Events of the rarer sort: of a share, those in the part or those outside it.</summary>
    internal double RarerEvents => kind == SeriesKind.Shares ? Math.Min(Events, points.Sum(p => p.Exposure - p.Count)) : Events;

    private (double Events, double Exposure) Sums(int first, int count)
    {
        double events = 0, exposure = 0;
        for (var i = first; i < first + count; i++)
        {
            (events, exposure) = (events + points[i].Count, exposure + points[i].Exposure);
        }

        return (events, exposure);
    }

    private static double AtLeast(double events, double trials, double probability) =>
        events <= 0 ? 1 : SpecialFunctions.BetaRegularized(events, trials - events + 1, probability);

    private static double AtMost(double events, double trials, double probability) =>
        events >= trials ? 1 : SpecialFunctions.BetaRegularized(trials - events, events + 1, 1 - probability);
}
