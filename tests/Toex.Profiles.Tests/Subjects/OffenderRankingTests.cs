using Toex.Profiles.Facts;
using Toex.Profiles.Subjects;

namespace Toex.Profiles.Tests.Subjects;

/// <summary>
/// Offenders ranked by hand: frequency is what is overdue (visit, assessment), gravity days overdue times the risk level (1 low to 4 very
/// high), breadth orders breached in the window.
/// </summary>
public sealed class OffenderRankingTests : IDisposable
{
    private readonly TestDatabase data = new();

    public OffenderRankingTests()
    {
        var men = new[] { "Abel", "Bert", "Carl", "Dean" }.Select(n => data.Man(given: n, family: "")).ToArray();
        data.Offender(men[0], risk: "Very high", visitDue: "2026-09-20"); // 10 days x 4
        data.Offender(men[1], risk: "Low", visitDue: "2026-08-31", assessmentDue: "2026-09-20"); // (30 + 10) x 1
        data.Offender(men[2], risk: "High", visitDue: null); // last seen on 1 June 2026, due 90 days later: (121 - 90) x 3
        data.Offender(men[3], risk: "Very high", reactive: true, visitDue: "2020-01-01", assessmentDue: "2026-09-30"); // nothing
        data.Visit(3, "2026-06-01").Visit(1, "2026-09-01").Order(men[3], "2025-01-01", breached: "2026-01-01")
            .Order(men[3], "2025-01-01", breached: "2026-02-01")
            .Order(men[0], "2025-01-01", breached: "2026-02-01").Order(men[1], "2025-01-01", breached: "2025-09-30");
    }

    public void Dispose() => data.Dispose();

    private SubjectRequest Request => data.Request() with { Theme = TestDatabase.VisorTheme, Role = SubjectRole.Person };

    [Fact]
    public void Each_dimension_is_what_the_theme_says()
    {
        var ranked = data.Rank(Request).ToDictionary(s => s.Name);

        Assert.Equal((1, 40.0, 1, 29), Told("Abel"));
        Assert.Equal((2, 40.0, 0, 1003), Told("Bert")); // never seen: since management began on 1 January 2024
        Assert.Equal((1, 93.0, 0, 121), Told("Carl"));
        Assert.Equal((0, 0.0, 2, 1003), Told("Dean"));

        (long, double, long, int) Told(string name) =>
            (ranked[name].Frequency, ranked[name].Gravity, ranked[name].Breadth, ranked[name].DaysSinceLatest);
    }

    /// <summary>The theme weighs gravity and breadth alone: Abel 1/3 + 2/3, Bert 1/3 + 0, Carl 3/3 + 0, Dean 0 + 3/3; equals by
    /// gravity.</summary>
    [Theory]
    [InlineData(SubjectOrder.Composite, "Carl Abel Dean Bert")]
    [InlineData(SubjectOrder.Gravity, "Carl Abel Bert Dean")]
    [InlineData(SubjectOrder.Frequency, "Bert Carl Abel Dean")]
    [InlineData(SubjectOrder.Breadth, "Dean Abel Carl Bert")]
    [InlineData(SubjectOrder.Recency, "Abel Carl Bert Dean")]
    public void Any_dimension_may_be_the_order(SubjectOrder by, string order) =>
        Assert.Equal(order, string.Join(' ', data.Rank(Request with { By = by }).Select(s => s.Name)));

    [Fact]
    public void Who_is_not_managed_on_the_as_of_date_is_no_candidate()
    {
        data.Offender(data.Man(given: "Gone", family: ""), to: "2026-09-30", visitDue: "2026-01-01");
        data.Offender(data.Man(given: "Future", family: ""), "2026-10-01");

        Assert.Equal(4, data.Rank(Request)[0].RankedOf);
    }

    [Fact]
    public void A_scope_s_sex_and_ages_hold_for_the_ranking_too()
    {
        data.Offender(data.Woman(given: "Edie", family: ""));
        data.Offender(data.Man(born: "2009-01-01", given: "Finn", family: ""));
        data.Offender(data.Man(born: null, given: "Gil", family: ""));
        var scope = TestDatabase.VisorTheme.Scopes[0] with { Id = "BoysAndMen17", Sex = 1, AgeTo = 17 };

        Assert.Equal(
            ["Finn", "Gil"], data.Rank(Request with { Theme = TestDatabase.VisorTheme with { Scopes = [scope] } }).Select(s => s.Name));
        Assert.Equal(2, data.Profile(theme: TestDatabase.VisorTheme with { Scopes = [scope] })["Managed"].Value);
    }
}
