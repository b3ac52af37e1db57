namespace Toex.Profiles.Statistics;

/// <summary>
/// A series with the limits that suit it: XmR, exact Poisson where events are rare, or none where there are too few, and what of it is a
/// signal: lasting shifts, which split it into parts with a mean and limits of their own, and points beyond a limit. A point is a signal
/// where it is beyond the limit and chance would seldom put any point of such a series so far out, by the scatter that the series shows
/// and, of counts, by what chance makes of counts.
/// </summary>
/// <remarks>
/// Wheeler, Understanding Variation (1993): mean ± 2.66 × mean moving range, of which none is taken across a shift; 2.66 is 3 / d2 with
/// d2 = 1.128. Where the mean count is below 4, such limits are not to be trusted (Provost and Murray, The Health Care Data Guide, 2011),
/// and those of a Poisson count are drawn with the same tail, 0.135 % at each side.
/// </remarks>
public sealed record SeriesChart
{
    /// <summary>Fewest points that limits are drawn from: a moving range of fewer is itself too uncertain.</summary>
    /// <remarks>Authorities ask for 10 (Balestracci, Data Sanity, 2009) to 20; the NHS-R community calls limits from fewer than 12 trial
    /// limits.</remarks>
    public const int FewestPoints = 10;

    /// <summary>Fewest events in all for which anything is said of a series of counts.</summary>
    public const int FewestEvents = 10;

    /// <summary>The mean count from which an XmR chart is drawn.</summary>
    public const double LeastMean = 4;

    private const double LimitFactor = 2.66;
    private const double Tail = 0.00135;

    /// <summary>How the limits are drawn.</summary>
    public required SeriesMethod Method { get; init; }

    /// <summary>Why so.</summary>
    public required SeriesReason Reason { get; init; }

    /// <summary>Stretches on one level, in order; none where there are no limits.</summary>
    public IReadOnlyList<SeriesPart> Parts { get; init; } = [];

    /// <summary>Lasting shifts, in order.</summary>
    public IReadOnlyList<SeriesStep> Steps { get; init; } = [];

    /// <summary>The shift of the days between rare events that the only lasting shift is; null where it is none of days.</summary>
    public DaysBetween? DaysBetween { get; init; }

    /// <summary>Whether a lasting shift could be told from a season; where it could not, none is named.</summary>
    public bool KnowsSeason { get; init; } = true;

    /// <summary>The signal at each point; of a lasting shift, at its first point.</summary>
    public required IReadOnlyList<SeriesSignal> Signals { get; init; }

    /// <summary>The part on which the series ends; null where there are no limits.</summary>
    public SeriesPart? Latest => Parts.Count == 0 ? null : Parts[^1];

    /// <summary>A series that has no limits, whatever its values.</summary>
    public static SeriesChart Without(SeriesReason reason, int points) =>
        new() { Method = SeriesMethod.None, Reason = reason, Signals = new SeriesSignal[points] };

    /// <summary>Limits and signals of a series.</summary>
    /// <param name="points">The points, in order.</param>
    /// <param name="kind">What they are made of.</param>
    /// <param name="forces">How many series are judged together, each of a force.</param>
    /// <param name="history">What is known of a year earlier; null where there can be no season.</param>
    /// <param name="events">The days of rare events; null where they are not known.</param>
    public static SeriesChart Judge(IReadOnlyList<SeriesPoint> points, SeriesKind kind, int forces = 1, SeriesHistory? history = null,
        EventDays? events = null)
    {
        if (points.Count < FewestPoints)
        {
            return Without(SeriesReason.TooFewPeriods, points.Count);
        }

        var data = new SeriesData(points, kind);
        var rare = kind != SeriesKind.Values && data.RarerEvents < LeastMean * points.Count;
        if (rare && (kind == SeriesKind.Shares || data.Events < FewestEvents))
        {
            return Without(SeriesReason.TooFewEvents, points.Count);
        }

        var level = SignalLevel.OfEach(forces) / 2;
        if (rare && events is not null)
        {
            var shift = DaysBetweenTest.Find(events, level * 2);
            return ByDays(data, shift, level);
        }

        var steps = Shifts(points, kind, history, level);
        steps = history is null ? steps : StepTest.WithMeans(data, SeasonTest.Beyond(points, kind, history, steps, level));
        var parts = PartsOf(data, steps, rare);
        return new()
        {
            Method = rare ? SeriesMethod.Poisson : SeriesMethod.Xmr,
            Reason = rare ? SeriesReason.RareEvents : SeriesReason.Enough,
            Parts = parts,
            Steps = steps,
            KnowsSeason = history?.IsKnown != false,
            Signals = SignalsOf(data, parts, steps, level),
        };
    }

    /// <summary>
    /// Lasting shifts. Where all twelve months before the series are known they are looked at with it, so that a shift in its first months
    /// is seen too; one among those months, or at the beginning, is not one of the series.
    /// </summary>
    private static IReadOnlyList<SeriesStep> Shifts(
        IReadOnlyList<SeriesPoint> points, SeriesKind kind, SeriesHistory? history, double level)
    {
        var before = history?.Before() ?? [];
        return [.. StepTest.Find(new([.. before, .. points], kind), level).Select(s => s with { At = s.At - before.Count })
            .Where(s => s.At > 0)];
    }

    /// <summary>A rare series whose shift is one of the days between events, which tell more of it than months do.</summary>
    private static SeriesChart ByDays(SeriesData data, DaysBetween? shift, double level)
    {
        var steps = shift is null ? [] : StepTest.WithMeans(data, [new(shift.At, 0, 0, level)]);
        var parts = PartsOf(data, steps, rare: true);
        return new()
        {
            Method = SeriesMethod.Poisson, Reason = SeriesReason.RareEvents, Parts = parts, Steps = steps, DaysBetween = shift,
            Signals = SignalsOf(data, parts, steps, level),
        };
    }

    private static IReadOnlyList<SeriesPart> PartsOf(SeriesData data, IReadOnlyList<SeriesStep> steps, bool rare)
    {
        List<int> bounds = [0, .. steps.Select(s => s.At), data.Count];
        var range = Enumerable.Range(1, data.Count - 1).Except(bounds).Average(i => Math.Abs(data[i] - data[i - 1]));
        var perEvent = rare ? data.Mean(0, data.Count) * data.Count / data.Events : 0;
        return [.. bounds.Zip(bounds.Skip(1), (from, to) =>
        {
            var mean = data.Mean(from, to - from);
            var (lower, upper) = rare ? ExactLimits.Poisson(mean / perEvent, Tail)
                : (mean - (LimitFactor * range), mean + (LimitFactor * range));
            return rare ? new SeriesPart(from, to - from, mean, lower * perEvent, upper * perEvent)
                : new(from, to - from, mean, Math.Max(0, lower), upper);
        })];
    }

    private static SeriesSignal[] SignalsOf(SeriesData data, IReadOnlyList<SeriesPart> parts, IReadOnlyList<SeriesStep> steps, double level)
    {
        var signals = new SeriesSignal[data.Count];
        var outlying = OutlierTest.Find([.. parts.SelectMany(p => FromMean(data.Even[p.First..p.End]))], level);
        foreach (var step in steps)
        {
            signals[step.At] = step.Up ? SeriesSignal.HigherSince : SeriesSignal.LowerSince;
        }

        foreach (var i in outlying)
        {
            var part = parts.First(p => i < p.End);
            if (data.Chance(i, 1, part) * data.Count <= level)
            {
                signals[i] = data[i] > part.Upper + data.Same ? SeriesSignal.AboveLimit : data[i] < part.Lower - data.Same
                    ? SeriesSignal.BelowLimit : signals[i];
            }
        }

        return signals;
    }

    private static IEnumerable<double> FromMean(double[] values)
    {
        var mean = values.Average();
        return values.Select(v => v - mean);
    }
}
