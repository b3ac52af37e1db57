using Toex.Data.Errors;
using Toex.Profiles.Facts;
using Toex.Profiles.Subjects;

namespace Toex.Profiles.Tests.Subjects;

/// <summary>
/// Missing people ranked by hand: frequency is incidents, gravity the risk level (1 to 4) with 2 more for harm and 2 for exploitation,
/// breadth whole hours missing up to the as-of date.
/// </summary>
public sealed class MissingRankingTests : IDisposable
{
    private readonly TestDatabase data = new();
    private readonly TestPerson anna, ben, cora;

    public MissingRankingTests()
    {
        (anna, ben, cora) =
            (data.Woman(given: "Anna", family: ""), data.Man(given: "Ben", family: ""), data.Woman(given: "Cora", family: ""));
        data.Missing(anna, "2026-01-01", minutes: 60, risk: "Low").Missing(anna, "2026-02-01", minutes: 120, risk: "Low")
            .Missing(anna, "2026-03-01", minutes: 59, risk: "Low")
            .Missing(ben, "2026-05-01", minutes: 3_000, risk: "High", harm: TestDatabase.Injured, exploitation: true)
            .Missing(cora, "2026-09-29", hour: 6, minutes: null, risk: "Medium")
                .Missing(cora, "2026-09-30", minutes: 60, risk: "No apparent risk");
    }

    public void Dispose() => data.Dispose();

    private SubjectRequest Request => data.Request() with { Theme = TestDatabase.MissingTheme, Role = SubjectRole.Person };

    [Fact]
    public void Each_dimension_is_what_the_theme_says()
    {
        var ranked = data.Rank(Request).ToDictionary(s => s.Name);

        Assert.Equal((3, 6.0, 2.0, 3, 213), Told("Anna")); // an hour, two hours and less than one; 1 March to 30 September
        Assert.Equal((1, 8.0, 8.0, 50, 152), Told("Ben")); // 4 + 2 + 2
        Assert.Equal((2, 4.0, 3.0, 43, 0), Told("Cora")); // 18 and 24 hours, and one
        Assert.All(ranked.Values,
            s => Assert.Equal(("Missing", SubjectRole.Person, 3, 0, 0), (s.Theme, s.Role, s.RankedOf, s.Teams, s.Unweighted)));

        (long, double, double, long, int) Told(string name) =>
            (ranked[name].Frequency, ranked[name].Gravity, ranked[name].LargestGravity, ranked[name].Breadth, ranked[name].DaysSinceLatest);
    }

    [Theory]
    [InlineData(SubjectOrder.Recency, "Cora Ben Anna")]
    [InlineData(SubjectOrder.Frequency, "Anna Cora Ben")]
    [InlineData(SubjectOrder.Gravity, "Ben Anna Cora")]
    [InlineData(SubjectOrder.Breadth, "Ben Cora Anna")]
    [InlineData(SubjectOrder.Composite,
        "Ben Cora Anna")] // Ben 1/2 + 0 + 2/2 + 2/2, Cora 2/2 + 1/2 + 0 + 1/2, Anna 0 + 2/2 + 1/2 + 0: 2.5, 2, 1.5
    public void Any_dimension_may_be_the_order(SubjectOrder by, string order) =>
        Assert.Equal(order, string.Join(' ', data.Rank(Request with { By = by }).Select(s => s.Name)));

    [Fact]
    public void Who_was_found_after_the_as_of_date_was_missing_up_to_it()
    {
        data.Missing(ben, "2026-09-30", hour: 20, minutes: 6_000);

        Assert.Equal(54, data.Rank(Request).Single(s => s.Name == "Ben").Breadth);
    }

    [Fact]
    public void Records_of_one_person_are_one_subject_and_other_forces_incidents_are_told_but_not_counted()
    {
        data.Missing(data.Woman("Kent", given: "Anna", family: ""), "2026-04-01")
            .Missing(data.Woman(given: "ANNA", family: ""), "2026-04-02", minutes: 60);

        var subject = data.Rank(Request).Single(s => s.Records == 3);

        Assert.Equal((4, 2), (subject.Frequency, subject.Forces));
        Assert.Equal(["Essex", "Kent"], subject.ForceNames);
    }

    [Theory]
    [InlineData("Missing", SubjectRole.Suspect)]
    [InlineData("Visor", SubjectRole.Victim)]
    [InlineData("Vawg", SubjectRole.Person)]
    [InlineData("Csae", SubjectRole.Person)]
    public void A_role_that_the_theme_does_not_have_is_refused(string theme, SubjectRole role) =>
        Assert.Equal("Toex.Subject.NoRole", Assert.Throws<ToexException>(() =>
            data.Rank(Request with { Theme = Profiles.Themes.ThemeCatalogue.Find(theme), Role = role })).ErrorId);

    [Fact]
    public void A_stored_run_of_the_theme_tells_movement_and_one_across_themes_is_another_ranking()
    {
        Store(Request with { AsOf = TestDatabase.Day("2026-04-30") });

        Assert.Equal(-2, data.Rank(Request).Single(s => s.Name == "Anna").Movement);
        Assert.All(data.Rank(Request with { AcrossThemes = true }), s => Assert.Null(s.Movement));
        Assert.All(data.Rank(data.Request()), s => Assert.Null(s.Movement));

        void Store(SubjectRequest request)
        {
            using var database = data.Open(readOnly: false);
            ScoreRuns.Store(database, request, SubjectRanking.Top(database, request, CancellationToken.None), CancellationToken.None);
        }
    }
}
