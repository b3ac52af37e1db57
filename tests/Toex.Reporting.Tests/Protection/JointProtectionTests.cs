using Toex.Data.Collections;
using Toex.Profiles;
using Toex.Profiles.Measures;
using Toex.Reporting.Kinds.HeatMap;
using Toex.Reporting.Registry;
using Toex.Reporting.Visuals;

namespace Toex.Reporting.Tests.Protection;

/// <summary>All files of one call are read together, and no small number can be worked out from them.</summary>
public sealed class JointProtectionTests
{
    private const int Below = 5;

    private static readonly string[] Kinds =
        ["Comparison", "Trend", "Breakdown", "Pyramid", "HeatMap", "Overdue", "Map", "Funnel", "SmallMultiples"];

    [Theory]
    [InlineData(1, 40, 8)]
    [InlineData(1, 300, 30)]
    [InlineData(2, 25, 6)]
    [InlineData(3, 120, 20)]
    [InlineData(3, 900, 60)]
    public void No_small_number_can_be_worked_out_from_all_files_of_a_call(int forces, int incidents, int open)
    {
        for (var seed = 0; seed < 12; seed++)
        {
            var random = new Random(seed);
            List<ForceProfile> profiles = [.. Enumerable.Range(0, forces).Select(f =>
                Incidents.Force(SampleForces.All[f].Name, random.Next(incidents / 4, incidents), random.Next(open), random))];
            random.Shuffle(Kinds);
            foreach (var (path, measure) in new[] { ("{Kind}.png", "Incidents"), ("{Kind}-{PoliceForce}.png", "RatePer1000"),
                ("{Kind}.png", "HighRiskShare"), ("{Kind}.png", "Girls12To17Share") })
            {
                var kept = Check(profiles, [.. Kinds.Where((_, i) => (i * 7 + seed) % 3 > 0)], path, measure);
                Assert.NotEmpty(kept);
            }
        }
    }

    // 3 of unknown sex: a breakdown alone shows 61, a pyramid of one force alone has no total and withholds but the 3. Together 61 is known
    // of the pyramid too, and a bar goes with the 3: the least, 10.
    [Fact]
    public void A_total_of_one_chart_counts_in_another()
    {
        var essex = SampleProfiles.Of("Essex", 1).With(SampleDetail.Breakdown("RiskLevels", "Initial risk level", true, ("High", 21),
            ("Low", 40))) with { Ages = new("Missing people", "incidents", [new("0 to 17", 10, 30, 3), new("18 and over", 18, 0, 0)], 0) };
        object?[] Bars(params string[] kinds) => [.. Plan([essex], kinds, "{Kind}.png", "RatePer1000").Visuals
            .Single(v => v.Kind.Name == "Pyramid").Make(Options("RatePer1000")).Table.Rows.SelectMany(r => r.Skip(2))];

        Assert.Equal([10L, 30L, 18L, 0L], Bars("Pyramid"));
        Assert.Equal([Withheld.Count, 30L, 18L, 0L], Bars("Pyramid", "Breakdown"));
    }

    // Girls of 12 to 17 are 3 in the pyramid, so that a comparison of their share is refused; of 7, it tells the 7, which is not withheld
    // then.
    [Fact]
    public void A_measure_that_is_a_bar_of_a_pyramid_shows_the_bar()
    {
        static ForceProfile Force(string name, long girls) => SampleProfiles.Of(name, 1) with
        {
            Definition = Incidents.Theme,
            Measures = new Dictionary<string, MeasureValue>
            {
                ["Girls12To17Share"] = new(girls / 60.0, 0, 1, girls, 60),
            },
            Ages = new("Missing people", "incidents", [new("0 to 11", 3, 20, 0), new("12 to 17", 30, girls, 0)], 7 - girls),
        };
        var plan = Plan([Force("Essex", 7)], ["Comparison", "Pyramid"], "{Kind}.png", "Girls12To17Share");

        // 3 boys would go with 7 girls, if these were not told: 20 go instead.
        Assert.Equal([Withheld.Count, Withheld.Count, 30L, 7L],
            plan.Visuals[1].Make(Options("Girls12To17Share")).Table.Rows.SelectMany(r => r.Skip(2)));
        Assert.Equal("Toex.Chart.SmallNumbersShown",
            Plan([Force("Essex", 3)], ["Comparison", "Pyramid"], "{Kind}.png", "Girls12To17Share").Refused.Single().Error.ErrorId);
    }

    // Five incidents in five hours: the total alone would tell that each is one, and the comparison shows the total.
    [Fact]
    public void The_later_kind_is_refused_where_nothing_can_hide_a_small_number()
    {
        var essex = Incidents.Force("Essex", 5, 0, new Random(1)) with
        {
            Hours = new("When", "incidents", [.. Enumerable.Range(0, 7).Select(d =>
                (ItemList<long>)[.. Enumerable.Range(0, 24).Select(h => h == 3 && d < 5 ? 1L : 0)])], 0),
        };
        var first = Plan([essex], ["Comparison", "HeatMap"], "{Kind}.png", "Incidents");
        var second = Plan([essex], ["HeatMap", "Comparison"], "{Kind}.png", "Incidents");

        Assert.Equal(("Comparison", "HeatMap"), (first.Visuals.Single().Kind.Name, first.Refused.Single().Visual.Kind.Name));
        Assert.Equal(("HeatMap", "Comparison"), (second.Visuals.Single().Kind.Name, second.Refused.Single().Visual.Kind.Name));
        Assert.Equal("A HeatMap chart beside Comparison would give away a number below 5 of Essex: what could hide it is shown by a kind "
            + "that cannot withhold.", first.Refused.Single().Error.Message);
    }

    // 7 of 60 at the highest risk, and 7 missing now: other incidents, so that the comparison of the one does not tell the other. That of
    // the missing now does: of six levels that make 7, each 1 or more, none can be 5.
    [Theory]
    [InlineData("HighRiskShare", true)]
    [InlineData("OpenNow", false)]
    public void What_is_open_now_is_not_what_began_in_the_window(string measure, bool both)
    {
        var essex = Incidents.Force("Essex", 60, 0, new Random(1)) with
        {
            Measures = new Dictionary<string, MeasureValue> { [measure] = measure == "OpenNow" ? new(7, null, null, 7, null)
                : new(7 / 60.0, 0, 1, 7, 60) },
            Backlog = new("Missing now", "incidents", ["All"], [.. new long[] { 1, 1, 1, 1, 1, 2 }
                .Select((c, i) => new BacklogLevel($"Level {i}", [c]))], null),
        };

        Assert.Equal(both, Plan([essex], ["Comparison", "Overdue"], "{Kind}.png", measure).Refused.Count == 0);
    }

    // 3 have no known hour and a comparison shows all, so the week is withheld; its hours are coloured by their share of all.
    [Fact]
    public void A_week_that_is_withheld_is_still_a_picture()
    {
        ForceProfile[] two = [.. new[] { "Essex", "Kent" }.Select((name, i) => Incidents.Force(name, 900, 0, new Random(i)))];
        two[0] = two[0] with { Hours = two[0].Hours! with { Unknown = 3 } };
        var all = two[0].Hours!.Counts.Sum(d => d.Sum()) + 3;
        two[0] = two[0] with { Measures = new Dictionary<string, MeasureValue> { ["Incidents"] = new(all, null,
            null, all, null) } };
        var content = HeatContent.FromRequest(ProfileRequest.Check(two, Options("Incidents") with
        {
            Cells = Plan(two, ["Comparison", "HeatMap"], "{Kind}.png", "Incidents").Visuals[1].Cells,
        }));

        Assert.Equal((null, null), (content.Panels[0].Total, content.Panels[0].Unknown));
        Assert.Equal(all, content.Panels[0].Basis);
        Assert.Contains(content.Panels[0].Cells, c => c.Count > 5);
    }

    [Fact]
    public void Without_a_threshold_a_plan_is_as_it_is()
    {
        var plan = VisualPlan.Make(new() { Profiles = [Incidents.Force("Essex", 9, 2, new Random(1))] }, ["Comparison", "Pyramid"],
            "{Kind}.png");

        Assert.Same(plan, ProtectedPlan.Create(plan, new()).Visuals);
    }

    private static VisualOptions Options(string measure) => new() { Measure = measure, SmallNumbersBelow = Below };

    private static ProtectedPlan Plan(IReadOnlyList<ForceProfile> profiles, string[] kinds, string path, string measure) =>
        ProtectedPlan.Create(VisualPlan.Make(new() { Profiles = profiles }, kinds, path), Options(measure));

    /// <summary>Reads all that is shown, and returns what kinds are.</summary>
    private static IReadOnlyList<string> Check(IReadOnlyList<ForceProfile> profiles, string[] kinds, string path, string measure)
    {
        var plan = Plan(profiles, kinds, path, measure);
        var reader = new CallReader(profiles);
        foreach (var visual in plan.Visuals)
        {
            reader.Read(visual.Make(Options(measure)));
        }

        Assert.Empty(reader.Marked.Intersect(reader.Shown));
        foreach (var (name, (least, most)) in reader.Known.Solve())
        {
            Assert.False(reader.Marked.Contains(name) && least == most, $"{name} is withheld, and is known to be {least}.");
            var count = reader.Truth[name];
            Assert.True(count is 0 or >= Below || most is null || most >= Below,
                $"{name} is {count}, and is known to be from {least} to {most}: {string.Join(", ", plan.Visuals.Select(v => v.Path))}.");
        }

        return [.. plan.Visuals.Select(v => v.Kind.Name).Distinct()];
    }
}
