namespace Toex.Profiles.Tests.Missing;

/// <summary>Incidents and the individuals behind them. Essex has 1,860,233 people (Census 2021), 402,160 of them under 18
/// (mid-2020).</summary>
public sealed class IncidentTests : IDisposable
{
    private const string Day = "2026-03-05";
    private readonly TestDatabase data = new();

    public void Dispose() => data.Dispose();

    [Fact]
    public void Incidents_and_individuals_are_counted_apart()
    {
        var (ann, ben, cat) = (data.Woman(), data.Man(), data.Woman());
        data.Missing(ann, Day).Missing(ann, Day).Missing(ann, Day).Missing(ben, Day).Missing(ben, Day).Missing(cat, Day);

        var essex = data.MissingProfile();

        Assert.Equal([6, 3, 2], essex.Values("Incidents", "Individuals", "IncidentsPerIndividual"));
        Assert.Equal([2, 2 / 3.0, 5 / 6.0], essex.Values("RepeatIndividuals", "RepeatIndividualShare", "RepeatIncidentShare"));
        Assert.Equal(6 / 1_860.233, essex["RatePer1000"].Value!.Value, 12);
        Assert.Equal((3.0, 1L), (essex.Concentration!.Histogram[0].Amount, essex.Concentration.Histogram[0].Subjects));
    }

    /// <summary>From 1 October 2025 to 5 March 2026 are 155 days.</summary>
    [Fact]
    public void The_days_of_fatal_incidents_are_known_and_stay_out_of_the_cube()
    {
        data.Missing(data.Woman(), Day, harm: TestDatabase.Fatal).Missing(data.Man(), "2025-10-01", harm: TestDatabase.Fatal)
            .Missing(data.Man(), "2025-09-30", harm: TestDatabase.Fatal).Missing(data.Man(), Day);

        var essex = data.MissingProfile();

        Assert.Equal([0, 155], essex.EventDays["fatal"]);
        Assert.Equal(2, essex["Fatal"].Value);
        Assert.DoesNotContain(essex.Definition.CountedFact().Facets, f => f.Dimensions.Contains("day"));
    }

    [Fact]
    public void Two_records_of_one_person_are_one_individual()
    {
        data.Missing(data.Woman(given: "Niamh", family: "O'Neill"), Day).Missing(data.Woman(given: "NIAMH", family: "o'neill"), Day);

        Assert.Equal([2, 1, 1, 1], data.MissingProfile().Values("Incidents", "Individuals", "RepeatIndividuals", "RepeatIncidentShare"));
    }

    [Fact]
    public void A_person_of_two_forces_counts_in_both_and_is_a_repeat_in_neither_by_one_incident_in_each()
    {
        data.Missing(data.Woman(given: "Niamh", family: "O'Neill"), Day)
            .Missing(data.Woman("Kent", given: "Niamh", family: "O'Neill"), Day);

        Assert.All(new[] { "Essex", "Kent" },
            force => Assert.Equal([1, 1, 0], data.MissingProfile(force).Values("Incidents", "Individuals", "RepeatIndividuals")));
    }

    [Fact]
    public void An_incident_counts_in_the_window_in_which_it_began()
    {
        var ann = data.Woman();
        data.Missing(ann, "2025-09-30", minutes: 5_000).Missing(ann, "2025-10-01").Missing(ann, "2026-09-30").Missing(ann, "2026-10-01");

        var essex = data.MissingProfile();

        Assert.Equal([2, 1], essex.Values("Incidents", "Individuals"));
        Assert.Equal((1.0, 1.0, 2.0), (essex.Months[0]["Incidents"], essex.Months[11]["Incidents"], essex.Months.Sum(m => m["Incidents"])));
    }

    [Fact]
    public void Change_is_known_where_the_incidents_reach_back_to_the_first_month_of_the_window_before()
    {
        var ann = data.Woman();
        data.Missing(ann, "2024-10-31").Missing(ann, "2025-03-01").Missing(ann, Day).Missing(ann, Day).Missing(ann, Day);

        var essex = data.MissingProfile();

        Assert.Equal((0.5, 3.0, 2.0), (essex["Change"].Value, essex["Change"].Numerator, essex["Change"].Denominator));
        Assert.Equal(2.0, essex["Incidents"].Before);
        Assert.True(essex["Change"].Lower < 0 && essex["Change"].Upper > 0.5);
    }

    [Fact]
    public void Change_is_not_known_where_the_incidents_begin_later()
    {
        var ann = data.Woman();
        data.Missing(ann, "2024-11-01").Missing(ann, Day);

        var essex = data.MissingProfile();

        Assert.Equal((null, null), (essex["Change"].Value, essex["Incidents"].Before));
        Assert.Contains("This force's missing-person incidents begin on 2024-11-01, so the change is not known.",
            essex.Provenance.Notes.Select(n => n.Text));
    }

    [Fact]
    public void Of_a_force_that_has_submitted_none_nothing_is_known()
    {
        data.Missing(data.Woman(), Day);

        var kent = data.MissingProfile("Kent");

        Assert.All(kent.Measures.Values, v => Assert.Equal(default, v));
        Assert.Equal((0, 0, null, null), (kent.Months.Count, kent.Breakdowns.Count, kent.Ages, kent.Backlog));
        Assert.Equal("Kent has submitted no incident of a missing person: its figures are not known, which is not the same as none.",
            kent.Provenance.Notes[0].Text);
    }

    [Fact]
    public void A_force_with_incidents_of_other_times_alone_has_none_in_the_window()
    {
        data.Missing(data.Woman(), "2020-01-01");

        var essex = data.MissingProfile();

        Assert.Equal(
            [0, 0, 0, null, null, null, 0, 0],
                essex.Values("Incidents", "Individuals", "RatePer1000", "HighRiskShare", "MedianHours", "IncidentsPerIndividual", "OpenNow",
                    "ChildrenTriggered"));
        Assert.All(Numbers.In(essex), n => Assert.True(double.IsFinite(n)));
    }

    [Fact]
    public void A_single_incident_makes_a_whole_profile()
    {
        data.Missing(data.Woman(), "2024-02-29", hour: 23, minutes: 120, foundBy: TestDatabase.FoundByPolice);

        var essex = data.MissingProfile(asOf: "2024-02-29", months: 1);

        Assert.Equal([1, 1, 0, 0], essex.Values("Incidents", "Individuals", "RepeatIndividuals", "HighRiskShare"));
        Assert.Equal((new DateTime(2024, 2, 1), new DateTime(2024, 2, 29)), (essex.From, essex.To));
        Assert.Equal(1, essex.Hours!.Counts[3][23]); // a leap day, and a Thursday
        Assert.All(Numbers.In(essex), n => Assert.True(double.IsFinite(n)));
    }

    [Fact]
    public void Without_incidents_of_any_force_an_as_of_date_is_needed() =>
        Assert.Equal("The database holds no missing incidents, so there is no latest day to profile up to.",
            Assert.Throws<Data.Errors.ToexException>(() => data.MissingProfile(asOf: null)).Message);
}
