namespace Toex.Profiles.Tests.Missing;

/// <summary>Who is missing: ages, children in care, flags, risk and harm.</summary>
public sealed class PersonTests : IDisposable
{
    private const string Day = "2026-03-05";
    private readonly TestDatabase data = new();

    public void Dispose() => data.Dispose();

    [Theory]
    [InlineData(11, 1, 0, "0 to 11")]
    [InlineData(12, 1, 1, "12 to 17")]
    [InlineData(17, 1, 1, "12 to 17")]
    [InlineData(18, 0, 0, "18 to 24")]
    [InlineData(80, 0, 0, "80 and over")]
    public void Children_are_under_18_and_the_key_band_is_12_to_17(int age, double child, double key, string band)
    {
        data.Missing(data.Woman(born: null, aged: age), Day).Missing(data.Man(born: null, aged: age), Day);

        var essex = data.MissingProfile();

        Assert.Equal([child, key / 2, key / 2], essex.Values("ChildShare", "Girls12To17Share", "Boys12To17Share"));
        Assert.Equal(2 * child / 402.160, essex["ChildRatePer1000"].Value!.Value, 12);
        Assert.Equal([(band, 1, 1, 0)],
            essex.Ages!.Bands.Where(b => b.Male + b.Female + b.NotKnown > 0).Select(b => (b.Label, b.Male, b.Female, b.NotKnown)));
        Assert.Equal(0, essex.Ages.UnknownAge);
    }

    [Fact]
    public void A_person_of_unknown_age_is_no_child_and_is_counted_apart()
    {
        data.Missing(data.Woman(born: null), Day).Missing(data.Person(0, "Essex", null, 14, null, null), Day);

        var essex = data.MissingProfile();

        Assert.Equal([0.5, 0, 0], essex.Values("ChildShare", "Girls12To17Share", "Boys12To17Share"));
        Assert.Equal((1, 1), (essex.Ages!.UnknownAge, essex.Ages.Bands.Single(b => b.Label == "12 to 17").NotKnown));
    }

    [Fact]
    public void Flags_are_shares_of_the_incidents()
    {
        var girl = data.Woman(born: "2012-01-01");
        data.Missing(girl, Day, lookedAfter: true, away: true, exploitation: true).Missing(girl, Day, lookedAfter: true, exploitation: true)
            .Missing(girl, Day, lookedAfter: true, mentalHealth: true).Missing(girl, Day);

        Assert.Equal([0.75, 0.25, 0.5, 0.25],
            data.MissingProfile().Values("LookedAfterShare", "AwayFromPlacementShare", "ExploitationShare", "MentalHealthShare"));
    }

    [Fact]
    public void Risk_levels_come_the_highest_first_those_without_anybody_too()
    {
        var ann = data.Woman();
        data.Missing(ann, Day, risk: "High").Missing(ann, Day, risk: "High").Missing(ann, Day, risk: "No apparent risk")
            .Missing(ann, Day, risk: "Medium");

        var essex = data.MissingProfile();

        Assert.Equal([("High", 2), ("Medium", 1), ("Low", 0), ("No apparent risk", 1)], essex.Counts("RiskLevels"));
        Assert.Equal((0.5, 2.0, 4.0), (essex["HighRiskShare"].Value, essex["HighRiskShare"].Numerator, essex["HighRiskShare"].Denominator));
        Assert.Equal((0.150039, 0.849961),
            (Math.Round(essex["HighRiskShare"].Lower!.Value, 6), Math.Round(essex["HighRiskShare"].Upper!.Value, 6))); // Wilson: 2 of 4
        Assert.True(essex.Breakdown("RiskLevels")!.Ordered);
    }

    [Fact]
    public void Harm_includes_death_and_death_is_counted_apart()
    {
        var ann = data.Woman();
        data.Missing(ann, Day, harm: TestDatabase.Injured).Missing(ann, Day, harm: TestDatabase.Fatal).Missing(ann, Day)
            .Missing(ann, Day, harm: 0);

        var essex = data.MissingProfile();

        Assert.Equal([0.5, 1], essex.Values("HarmShare", "Fatal"));
        Assert.Equal([("Fatal", 1), ("Injured or harmed", 1), ("None", 1), ("Not recorded", 1)], essex.Counts("Harms"));
    }

    [Fact]
    public void Who_found_them_is_told_and_that_it_is_not_known()
    {
        var ann = data.Woman();
        data.Missing(ann, Day, foundBy: TestDatabase.ReturnedAlone).Missing(ann, Day, foundBy: TestDatabase.ReturnedAlone)
            .Missing(ann, Day, foundBy: TestDatabase.FoundByPolice).Missing(ann, Day);

        Assert.Equal([("Returned of their own accord", 2), ("Not known", 1), ("Police", 1)], data.MissingProfile().Counts("FoundBy"));
    }

    /// <summary>The last day of the window is the first of the ninety counted back; 3 July 2026 is the ninetieth.</summary>
    [Theory]
    [InlineData("2026-07-03", 17, 1)]
    [InlineData("2026-07-02", 17, 0)]
    [InlineData("2026-07-03", 18, 0)]
    [InlineData("2026-07-03", null, 0)]
    public void A_child_missing_three_times_in_90_days_is_a_trigger(string first, int? age, double triggered)
    {
        var person = data.Man(born: null, aged: age);
        data.Missing(person, first).Missing(person, "2026-08-01").Missing(person, "2026-09-30").Missing(data.Man(aged: 15), "2026-09-01");

        Assert.Equal(triggered, data.MissingProfile()["ChildrenTriggered"].Value);
        Assert.Equal(triggered, data.MissingProfile(months: 1)["ChildrenTriggered"].Value); // the ninety days reach back beyond the window
    }

    [Fact]
    public void The_trigger_counts_incidents_of_all_records_of_a_child_and_is_a_setting()
    {
        TestPerson Sam() => data.Man(born: "2012-01-01", given: "Sam", family: "Reed");
        data.Missing(Sam(), "2026-08-01").Missing(Sam(), "2026-08-02").Missing(Sam(), "2026-08-03");

        Assert.Equal(1, data.MissingProfile()["ChildrenTriggered"].Value);
        var four = TestDatabase.MissingTheme with { Settings =
            new Dictionary<string, int>(TestDatabase.MissingTheme.Settings) { ["triggerIncidents"] = 4 } };
        Assert.Equal(0, data.Profile(theme: four)["ChildrenTriggered"].Value);
    }
}
