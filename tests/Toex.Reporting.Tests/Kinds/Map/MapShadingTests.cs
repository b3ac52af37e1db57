using Toex.Profiles.Comparisons;
using Toex.Profiles.Measures;
using Toex.Reporting.Kinds.Map;
using Toex.Reporting.Text;

namespace Toex.Reporting.Tests.Kinds.Map;

public class MapShadingTests
{
    private static readonly string[] Codes = ["E23000028", "E23000032", "E23000024", "E23000025", "E23000026", "E23000023"];

    /// <summary>Rates of forces of some thousands of people each.</summary>
    private static string Rates(double thousands, params double[] offences) => Classes("RatePer1000",
        [.. offences.Select(o => new MeasureValue(o / thousands, null, null, o, thousands * 1000))]);

    // Expected are 10,000 each, give or take 100; the 99.8 % limits are about 9,690 and 10,310. A quarter of 10.0 is 2.5.
    [Fact]
    public void Rates_part_at_the_groups_by_how_far_they_are_from_it() => Assert.Equal(
        "Far below the group\u2019s: under 7.50 (7.00) | Below the group\u2019s 10.0 (9.00) | About the group\u2019s 10.0 (10.0) | "
        + "Above the group\u2019s 10.0 (11.0) | Far above the group\u2019s: over 12.5 (13.0)",
        Rates(1000, 13_000, 11_000, 10_000, 9_000, 7_000));

    // Expected are 100 each, give or take 10; the 99.8 % limits are about 70 and 132: 129 and 72 are chance, 29 % away as they are.
    [Fact]
    public void What_chance_can_make_of_equals_is_about_the_groups_however_far_away() =>
        Assert.Equal("About the group\u2019s 10.0 (12.9 9.90 7.20)", Rates(10, 129, 99, 72));

    // Of 100 million people each, 0.57 and 0.60 are far beyond chance's 0.576 and 0.591, and still 0.58 to a reader.
    [Fact]
    public void What_lies_close_together_has_one_colour_however_many_events_there_are() =>
        Assert.Equal("About the group\u2019s 0.58 (0.60 0.58 0.57)", Rates(100_000, 60_000, 58_000, 57_000));

    // The group is 90 %, which lacks 10 points: a twentieth of them is half a point, a quarter 2.5.
    [Fact]
    public void A_share_near_the_whole_differs_by_what_it_lacks() => Assert.Equal(
        "Far below the group\u2019s: under 87.5% (87.0%) | About the group\u2019s 90.0% (90.0%) | "
        + "Far above the group\u2019s: over 92.5% (93.0%)",
        Classes("ChargeRate", [.. new[] { 9300d, 9000, 8700 }.Select(n => new MeasureValue(n / 10_000, null, null, n, 10_000))]));

    [Fact]
    public void Changes_part_at_zero_by_equal_steps_and_are_not_clear_where_their_limits_include_it() => Assert.Equal(
        "Fell by more than 10% (\u221220.0%) | Fell by up to 10% (\u22128.0%) | No clear change (+30.0%) | "
        + "Rose by up to 10% (+10.0% +8.0%) | Rose by more than 10% (+25.0%)",
        Classes("Change", new(0.25, 0.1, 0.4, 1250, 1000), new(0.3, -0.05, 0.7, 13, 10), new(0.1, 0.01, 0.2, 1100, 1000),
            new(0.08, 0.02, 0.14, 1080, 1000), new(-0.08, -0.14, -0.02, 920, 1000), new(-0.2, -0.3, -0.1, 800, 1000)));

    // 1,080 after 1,000 is 1.8 deviations: no more than chance makes of one of three. The title says that none clearly rose or fell.
    [Fact]
    public void No_change_has_a_colour_where_none_is_beyond_what_chance_makes_of_so_many()
    {
        var (changed, same) = (new MeasureValue(0.08, 0.02, 0.14, 1080, 1000), new MeasureValue(0, -0.08, 0.09, 1000, 1000));

        Assert.Equal("No clear change (+8.0% 0.0% 0.0%)", Classes("Change", changed, same, same));
        Assert.Equal("No change is beyond what chance makes of 2 forces without one, so none has a colour.",
            Shading("Change", ("E23000028", changed), ("E23000032", same)).Rule);
    }

    [Fact]
    public void A_change_without_limits_parts_at_zero_as_it_is_written() => Assert.Equal(
        "Fell by up to 10% (\u22125.0%) | No change (0.0%) | Rose by more than 10% (+20.0%)",
        Classes("Change", new(0.2, null, null, null, null), new(0.0004, null, null, null, null), new(-0.05, null, null, null, null)));

    [Fact]
    public void Counts_have_no_colour()
    {
        var shading = Shading("Offences", ("E23000028", Count(3000)), ("E23000032", Count(200)), ("E23000024", Count(10)));

        Assert.False(shading.IsShaded);
        Assert.Equal("Not shaded: a number grows with the size of a force.", shading.Rule);
        Assert.Single(shading.Classes);
    }

    // A quarter of 78 % is 19.5 %, and the next round step 20 %.
    [Fact]
    public void What_has_no_groups_value_is_in_equal_steps_from_zero() => Assert.Equal(
        "0% to under 20% (12.0% 5.0%) | 20% to under 40% (31.0%) | 60% and over (78.0%)", TopShares(0.05, 0.12, 0.31, 0.78));

    [Fact]
    public void Or_in_one_colour_where_all_are_alike() => Assert.Equal("About the same (32.0% 31.0% 30.0%)", TopShares(0.30, 0.31, 0.32));

    // Without it the greatest is 30 %, in steps of 10 %.
    [Fact]
    public void City_of_London_makes_no_step_wider() => Assert.Equal(
        "0% to under 10% (5.0%) | 10% to under 20% (15.0%) | 20% and over (90.0% 30.0%)",
        Written(Shading("TopSuspectsHarmShare", ("E23000034", Top(0.9)), ("E23000028", Top(0.3)), ("E23000032", Top(0.15)),
            ("E23000024", Top(0.05))), "TopSuspectsHarmShare"));

    private static MeasureValue Top(double share) => new(share, null, null, null, null);

    private static string TopShares(params double[] shares) => Classes("TopSuspectsHarmShare", [.. shares.Select(Top)]);

    private static MeasureValue Count(double count) => new(count, null, null, count, null);

    private static string Classes(string measure, params MeasureValue[] values) =>
        Written(Shading(measure, [.. Codes.Zip(values)]), measure);

    private static MapShading Shading(string measure, params (string Code, MeasureValue Value)[] forces)
    {
        var comparison = ForceComparer.Compare([.. forces.Select(f => SampleProfiles.Of(f.Code, 1) with
        {
            ForceCode = f.Code, Measures = new Dictionary<string, MeasureValue> { [measure] = f.Value },
        })], SampleProfiles.Measure(measure), "");
        return MapShading.Choose(comparison, [.. comparison.Forces.Select(f => new MapForce(f, false))],
            MeasureWords.ForMeasure(SampleProfiles.Measure(measure)));
    }

    /// <summary>Classes from the least, with the values of their forces from the largest.</summary>
    private static string Written(MapShading shading, string measure) => string.Join(" | ", shading.Classes.Select(c =>
        $"{c.Title} ({string.Join(" ", c.Forces.Select(f => MeasureWords.ForMeasure(SampleProfiles.Measure(measure)).Value(f.Value!.Value)))})"));
}
