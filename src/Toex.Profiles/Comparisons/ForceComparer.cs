using Toex.Profiles.Measures;
using Toex.Profiles.Profiling;
using Toex.Profiles.Statistics;

namespace Toex.Profiles.Comparisons;

/// <summary>Compares forces by a measure.</summary>
public static class ForceComparer
{
    /// <summary>Each force beside the others, the largest value first; those not known, or left out, last.</summary>
    /// <param name="profiles">The forces of the group, all of one theme, window and scope.</param>
    /// <param name="measure">The measure.</param>
    /// <param name="against">What the group is called.</param>
    /// <param name="includeCityOfLondon">Whether City of London counts with the others by a measure per resident.</param>
    public static ForceComparison Compare(
        IReadOnlyList<ForceProfile> profiles, Measure measure, string against, bool includeCityOfLondon = false)
    {
        var counted = profiles.Where(p => includeCityOfLondon || !CityOfLondon.IsLeftOut(p, measure, profiles)).ToList();
        var known = counted.Where(p => ValueOf(p, measure) is not null).ToList();
        var funnel = measure.HasFunnel
            ? Funnel.FromUnits([.. counted.Select(p => FunnelUnits.UnitOf(p[measure.Id]))], FunnelUnits.KindOf(measure)) : null;
        var group = known.Count > 1 ? GroupValue.Together(measure, known) : null;
        var certain = known.Select(p => (p.PoliceForce, Estimate: RankEstimate.Estimate(p[measure.Id], measure)))
            .Where(p => p.Estimate is not null).Select(p => (p.PoliceForce, Estimate: p.Estimate!.Value)).ToList();
        var certainty = certain.Count > 1 ? new RankCertainty(certain.ConvertAll(c => c.Estimate)) : null;
        var forces = profiles.Select(p =>
        {
            var isLeftOut = !counted.Contains(p);
            var force = Compare(p, measure, isLeftOut ? null : funnel, known.Count) with
            {
                Against = against, Group = group is { } g && double.IsFinite(g) ? g : null, RankedOf = known.Count, IsLeftOut = isLeftOut,
            };
            return isLeftOut ? force : Ranked(force, known, measure, certainty, certain.FindIndex(c => c.PoliceForce == p.PoliceForce));
        });
        return new(measure, [.. forces.OrderBy(c => c.Rank ?? int.MaxValue).ThenBy(c => c.PoliceForce, StringComparer.OrdinalIgnoreCase)],
            group is { } together && double.IsFinite(together) ? together : null, funnel)
        {
            ComparedBy = measure.ComparesForces || profiles.Count == 0 ? null : CompareBy(profiles[0], measure),
        };
    }

    private static Measure? CompareBy(ForceProfile profile, Measure count) =>
        profile.Definition.Measures.FirstOrDefault(m => m.Of == count.Of && m.Kind is MeasureKind.Rate or MeasureKind.Share) is { } rate
            ? profile.MeasureOf(rate.Id) : null;

    private static ComparedForce Ranked(ComparedForce force, List<ForceProfile> known, Measure measure, RankCertainty? certainty,
        int place) => force with
    {
        Rank = force.Value is { } value ? known.Count(k => k[measure.Id].Value > value) + 1 : null,
        IsJoint = known.Count(k => k[measure.Id].Value == force.Value) > 1,
        TopThreeProbability = place < 0 ? null : certainty?.TopThreeProbability(place),
        NotDifferentFrom = place < 0 ? null : certainty?.NotDifferentFrom(place),
    };

    private static ComparedForce Compare(ForceProfile profile, Measure measure, Funnel? funnel, int forces)
    {
        var value = profile[measure.Id];
        var unit = FunnelUnits.UnitOf(value);
        var (lower, upper) = ChangeOf(value, measure);
        var (signal, month) = SignalOf(profile, measure, forces);
        var standing = funnel?.StandingOf(unit);
        var limits = value.Denominator > 0 ? standing?.Limits : null;
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
            RankCompares = measure.ComparesForces,
            Value = ValueOf(profile, measure),
            Lower = value.Lower,
            Upper = value.Upper,
            Standing = standing?.Position,
            PlainStanding = standing?.PlainPosition,
            StandsApart = standing?.StandsApart == true,
            FunnelLower95 = limits?.Lower95 * measure.Times,
            FunnelUpper95 = limits?.Upper95 * measure.Times,
            FunnelLower998 = limits?.Lower998 * measure.Times,
            FunnelUpper998 = limits?.Upper998 * measure.Times,
            Overdispersion = funnel is { IsOverdispersed: true } ? funnel.Dispersion : null,
            Change = measure.SettlesAfterMonths == 0 && value is { Value: { } now, Before: > 0 and { } before } ? (now - before) / before
                : null,
            ChangeLower = lower,
            ChangeUpper = upper,
            ChangeIsClear = ChangeBy(value, measure, GroupTail.ForUnits(forces)) is { } change
                && (change.Lower > 0 || change.Upper < 0),
            ChangeDriver = DriverOf(profile, measure),
            Signal = ComparisonWords.Text(signal),
            SignalMonth = month,
            Period = profile.Period,
        };
    }

    private static ChangeDriver? DriverOf(ForceProfile profile, Measure measure) =>
        profile.ChangeDriver is { } driver && profile.Breakdown(driver.Dimension) is { } breakdown && GroupProfile.Knows(breakdown, measure)
            ? driver : null;

    private static double? ValueOf(ForceProfile profile, Measure measure) =>
        profile[measure.Id].Value is { } value && double.IsFinite(value) ? value : null;

    private static (double?, double?) ChangeOf(MeasureValue value, Measure measure)
    {
        if (measure.Kind == MeasureKind.Change)
        {
            return (value.Lower, value.Upper);
        }

        return ChangeBy(value, measure, 0.025) is { } interval ? (interval.Lower, interval.Upper) : (null, null);
    }

    /// <summary>The population of both windows is one, so that the change of a rate is that of its count.</summary>
    private static ChangeInterval? ChangeBy(MeasureValue value, Measure measure, double tail)
    {
        var counts = measure.Kind is MeasureKind.Rate || (measure.Kind == MeasureKind.Count && measure.IsWhole);
        var before = measure.Kind == MeasureKind.Change && !measure.IsStock ? value.Denominator
            : counts && value is { Value: > 0, Before: { } then, Numerator: { } now } ? now * then / value.Value : null;
        return before > 0 && value.Numerator is { } later
            ? ChangeInterval.Between((long)Math.Round(before.Value), (long)later, tail: tail)
            : null;
    }

    private static (SeriesSignal?, DateTime?) SignalOf(ForceProfile profile, Measure measure, int forces) =>
        profile.Coverage.IsWhole && ForceSeries.Judge(profile, measure, forces) is { Chart.Method: not SeriesMethod.None } series
            ? (series.Latest.Signal, series.Latest.Month.Month) : (null, null);
}
