using MathNet.Numerics.Distributions;
using Toex.Profiles;
using Toex.Profiles.Comparisons;
using Toex.Profiles.Findings;
using Toex.Profiles.Measures;
using Toex.Profiles.Statistics;
using Toex.Reporting.Findings;
using Toex.Reporting.Kinds.Breakdown;
using Toex.Reporting.Kinds.Map;
using Toex.Reporting.Kinds.Overdue;
using Toex.Reporting.Text;

namespace Toex.Reporting.Tests.Findings;

/// <summary>
/// Groups of nine forces as large as the nine are (residents in 2023, in thousands), which differ by nothing but chance: at most 1 in 20
/// may have a finding that claims more. Where one of median size has 30 % more, at least 4 in 5 must say so.
/// </summary>
public sealed class ChanceTests
{
    private const int Groups = 1000;
    private const double MostFalse = 0.05, LeastFound = 0.8;

    private static readonly int[] Thousands = [1877, 1906, 931, 776, 717, 906, 1204, 1813, 2031];

    /// <summary>Devon and Cornwall, Essex, Kent and Hampshire are larger, the other four smaller.</summary>
    private const int Median = 6;

    private static double Share(Func<Random, Finding[]> group)
    {
        var random = new Random(13);
        return Enumerable.Range(0, Groups).Count(_ => group(random).Any(f => f.IsSignal)) / (double)Groups;
    }

    private static ForceComparison Rates(Random random, double per1000, double plant = 1) => Compare("RatePer1000", place =>
    {
        var (people, expected) = (Thousands[place] * 1000.0, Thousands[place] * per1000 * (place == Median ? plant : 1));
        var count = Poisson.Sample(random, expected);
        var (lower, upper) = ByarLimits.OfCount(count);
        return new(count / people * 1000, lower / people * 1000, upper / people * 1000, count, people);
    });

    private static ForceComparison Changes(Random random, double per1000, double plant = 1) => Compare("Change", place =>
    {
        var (before, now) = (Poisson.Sample(random, Thousands[place] * per1000),
            Poisson.Sample(random, Thousands[place] * per1000 * (place == Median ? plant : 1)));
        var (change, spread) = ((double)now / before, 1.96 * Math.Sqrt((1.0 / now) + (1.0 / before)));
        return new(change - 1, (change * Math.Exp(-spread)) - 1, (change * Math.Exp(spread)) - 1, now, before);
    });

    private static ForceComparison Compare(string measure, Func<int, MeasureValue> value) => ForceComparer.Compare(
        [.. SampleProfiles.NineNames.Select((name, place) => SampleProfiles.Of(name, 1) with
        {
            Measures = new Dictionary<string, MeasureValue> { [measure] = value(place) },
        })], SampleProfiles.Measure(measure), "all");

    /// <summary>The title of the group, and that of each force in focus.</summary>
    private static Finding[] Titles(ForceComparison comparison, Func<ForceComparison, ComparedForce?, Finding> title) =>
        [title(comparison, null), .. comparison.Forces.Select(f => title(comparison, f))];

    private static Finding[] Group(ForceComparison comparison, Func<ForceComparison, ComparedForce?, Finding> title) =>
        [title(comparison, null)];

    // Rates of offences, of a rare thing and of a very rare one: 8,600 to 24,000, 72 to 200 and 14 to 41 counts a force.
    [Theory]
    [InlineData(12)]
    [InlineData(0.1)]
    [InlineData(0.02)]
    public void Ranks_and_positions_claim_no_more_than_chance(double per1000)
    {
        Assert.InRange(Share(r => Titles(Rates(r, per1000), ForceFindings.Find)), 0, MostFalse);
        Assert.InRange(Share(r => Titles(Rates(r, per1000), ForceFindings.OfFunnel)), 0, MostFalse);
    }

    // A map makes its claims in colour.
    [Theory]
    [InlineData(12)]
    [InlineData(0.1)]
    public void Maps_have_a_colour_by_chance_in_few_groups(double per1000)
    {
        Assert.InRange(Colored(r => Rates(r, per1000)), 0, MostFalse);
        Assert.InRange(Colored(r => Changes(r, per1000)), 0, MostFalse);
    }

    [Fact]
    public void Maps_colour_a_rise_of_a_force_of_median_size()
    {
        Assert.InRange(Colored(r => Rates(r, 12, plant: 1.3)), LeastFound, 1);
        Assert.InRange(Colored(r => Changes(r, 12, plant: 1.3)), LeastFound, 1);
    }

    private static double Colored(Func<Random, ForceComparison> group)
    {
        var random = new Random(17);
        return Enumerable.Range(0, Groups).Count(_ =>
        {
            var comparison = group(random);
            return MapShading.Choose(comparison, [.. comparison.Forces.Select(f => new MapForce(f, false))],
                MeasureWords.ForMeasure(comparison.Measure)).Classes.Count > 1;
        }) / (double)Groups;
    }

    [Fact]
    public void Ranks_and_positions_find_a_rise_of_a_force_of_median_size()
    {
        Assert.InRange(Share(r => Group(Rates(r, 12, plant: 1.3), ForceFindings.Find)), LeastFound, 1);
        Assert.InRange(Share(r => Group(Rates(r, 12, plant: 1.3), ForceFindings.OfFunnel)), LeastFound, 1);
    }

    [Theory]
    [InlineData(12)]
    [InlineData(0.1)]
    public void Changes_claim_no_more_than_chance(double per1000) =>
        Assert.InRange(Share(r => Titles(Changes(r, per1000), ForceFindings.Find)), 0, MostFalse);

    [Fact]
    public void Changes_find_a_rise_of_a_force_of_median_size() =>
        Assert.InRange(Share(r => Group(Changes(r, 1, plant: 1.3), ForceFindings.Find)), LeastFound, 1);

    /// <summary>Incidents at high risk: 10 % of 3 incidents per 1,000 residents, so of about 2,000 to 6,000 a force.</summary>
    private static IReadOnlyList<ForceProfile> Risks(Random random, double plant = 1) =>
        [.. SampleProfiles.NineNames.Select((name, place) =>
    {
        var all = Thousands[place] * 3;
        var high = Binomial.Sample(random, place == Median ? 0.1 * plant : 0.1, all);
        return SampleProfiles.Of(name, 1).With(SampleDetail.Breakdown("RiskLevels", "Initial risk level", true, ("High", high),
            ("Low", all - high))) with
        {
            Backlog = new("Visits overdue", "offenders", ["Up to 28 days"], [new("High", [high])], all - high),
        };
    })];

    private static Finding Breakdown(IReadOnlyList<ForceProfile> forces, bool shares, string? focus = null) =>
        BreakdownFinding.Find(BreakdownContent.FromRequest(new ChartCase { Shares = shares, Focus = focus }.Request(forces)));

    private static Finding Overdue(IReadOnlyList<ForceProfile> forces, bool shares, string? focus = null) =>
        OverdueFinding.Find(OverdueContent.FromRequest(new ChartCase { Shares = shares, Focus = focus }.Request(forces)));

    [Fact]
    public void Breakdowns_and_what_is_overdue_claim_no_more_than_chance()
    {
        Assert.InRange(Share(r => All(Risks(r), Breakdown)), 0, MostFalse);
        Assert.InRange(Share(r => All(Risks(r), Overdue)), 0, MostFalse);

        static Finding[] All(IReadOnlyList<ForceProfile> forces, Func<IReadOnlyList<ForceProfile>, bool, string?, Finding> title) =>
            [title(forces, true, null), title(forces, false, null), .. SampleProfiles.NineNames.Select(name => title(forces, true, name))];
    }

    [Fact]
    public void Breakdowns_and_what_is_overdue_find_a_rise_of_a_force_of_median_size()
    {
        Assert.InRange(Share(r => [Breakdown(Risks(r, plant: 1.3), shares: true)]), LeastFound, 1);
        Assert.InRange(Share(r => [Overdue(Risks(r, plant: 1.3), shares: true)]), LeastFound, 1);
    }
}
