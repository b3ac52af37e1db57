using Toex.Profiles.Measures;
using Toex.Profiles.Statistics;

namespace Toex.Profiles.Comparisons;

/// <summary>Compares forces by a measure.</summary>
public static class ForceComparer
{
    /// <summary>Each force beside the others, the largest value first; those not known last.</summary>
    /// <param name="profiles">The forces of the group, all of one theme, window and scope.</param>
    /// <param name="measure">The measure.</param>
    /// <param name="against">What the group is called.</param>
    public static IReadOnlyList<ComparedForce> Compare(IReadOnlyList<ForceProfile> profiles, Measure measure, string against)
    {
        var known = profiles.Select(p => p[measure.Id].Value).OfType<double>().ToList();
        var funnel = measure.HasFunnel ? Funnel.Of([.. profiles.Select(p => UnitOf(p[measure.Id]))], KindOf(measure)) : null;
        var group = known.Count > 1 ? GroupValue.Together(measure, profiles) : null;
        return
        [
            .. profiles.Select(p => Of(p, measure, funnel, known) with { Against = against, Group = group, RankedOf = known.Count })
                .OrderBy(c => c.Rank ?? int.MaxValue).ThenBy(c => c.PoliceForce, StringComparer.Ordinal),
        ];
    }

    private static ComparedForce Of(ForceProfile profile, Measure measure, Funnel? funnel, List<double> known)
    {
        var value = profile[measure.Id];
        var (lower, upper) = ChangeOf(value, measure);
        var (signal, month) = SignalOf(profile, measure, known.Count);
        var limits = funnel is not null && value.Denominator > 0 ? funnel.LimitsAt(value.Denominator.Value) : (FunnelLimits?)null;
        return new()
        {
            PoliceForce = profile.PoliceForce,
            ForceCode = profile.ForceCode,
            Theme = profile.Theme,
            Measure = measure.Id,
            Title = measure.Title,
            Format = measure.Format,
            Against = "",
            RankedOf = 0,
            Rank = value.Value is { } v ? known.Count(k => k > v) + 1 : null,
            Value = value.Value,
            Lower = value.Lower,
            Upper = value.Upper,
            Position = funnel?.PositionOf(UnitOf(value)),
            FunnelLower95 = limits?.Lower95 * measure.Times,
            FunnelUpper95 = limits?.Upper95 * measure.Times,
            FunnelLower998 = limits?.Lower998 * measure.Times,
            FunnelUpper998 = limits?.Upper998 * measure.Times,
            Overdispersion = funnel is { IsOverdispersed: true } ? funnel.Dispersion : null,
            Change = measure.SettlesAfterMonths == 0 && value is { Value: { } now, Before: > 0 and { } before } ? (now - before) / before : null,
            ChangeLower = lower,
            ChangeUpper = upper,
            Signal = signal,
            SignalMonth = month,
            Period = profile.Period,
        };
    }

    private static FunnelKind KindOf(Measure measure) => measure.Kind == MeasureKind.Rate ? FunnelKind.Rate : FunnelKind.Proportion;

    private static FunnelUnit UnitOf(MeasureValue value) => new(value.Numerator ?? double.NaN, value.Denominator ?? double.NaN);

    /// <summary>The population of both windows is one, so that the change of a rate is that of its count.</summary>
    private static (double?, double?) ChangeOf(MeasureValue value, Measure measure)
    {
        if (measure.Kind == MeasureKind.Change)
        {
            return (value.Lower, value.Upper);
        }

        var counts = measure.Kind is MeasureKind.Rate || (measure.Kind == MeasureKind.Count && measure.IsWhole);
        var before = value is { Value: > 0, Before: { } then, Numerator: { } now } ? now * then / value.Value : null;
        return counts && before > 0 && ChangeInterval.Of((long)Math.Round(before.Value), (long)value.Numerator!.Value) is { } interval
            ? (interval.Lower, interval.Upper)
            : (null, null);
    }

    private static (SeriesSignal?, DateTime?) SignalOf(ForceProfile profile, Measure measure, int forces) =>
        ForceSeries.Judge(profile, measure, forces) is { Chart.Method: not SeriesMethod.None } series
            ? (series.Latest.Signal, series.Latest.Month.Month) : (null, null);
}
