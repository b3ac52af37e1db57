using Toex.Profiles.Facts;
using Toex.Profiles.Subjects;
using Toex.Profiles.Themes;

namespace Toex.Profiles.Tests.Across;

/// <summary>What a subject's row tells of other themes, and the ranking by it.</summary>
public sealed class StandingTests : IDisposable
{
    private const string Day = "2026-03-05";
    private readonly TestDatabase data = new();

    public void Dispose() => data.Dispose();

    [Fact]
    public void A_suspect_is_told_to_be_a_managed_offender_by_whichever_record_and_to_have_breached_an_order()
    {
        var (plain, suspect, managed) =
            (data.Man(given: "Plain", family: ""), data.Man(given: "Sean", family: "O'Neill"),
                data.Man("Kent", given: "Sean", family: "O'Neill"));
        data.Offence("019/08", Day, [data.Woman()], [plain]).Offence("8Q", Day, [data.Woman()], [suspect]);
        data.Offender(managed);
        data.Order(managed, "2025-01-01", breached: "2025-10-01").Order(managed, "2025-01-01", breached: "2026-09-30")
            .Order(managed, "2025-01-01", breached: "2025-09-30");

        Assert.Equal([("Plain", ""), ("Sean O'Neill", "Managed offender; 2 orders breached")], Told(data.Request()));
        Assert.Equal(
            [("Sean O'Neill", "Managed offender; 2 orders breached"), ("Plain", "")], Told(data.Request() with { AcrossThemes = true }));
    }

    [Fact]
    public void A_suspect_whose_victim_is_a_missing_child_is_told_and_a_missing_child_that_she_is_a_victim()
    {
        TestPerson Girl() => data.Woman(born: "2012-01-01", given: "Niamh", family: "O'Neill");
        var (plain, suspect) = (data.Man(given: "Plain", family: ""), data.Man(given: "Ben", family: "Hart"));
        data.Offence("019/08", Day, [data.Woman()], [plain]).Offence("8Q", Day, [Girl()], [suspect]).Offence("8Q", Day, [Girl()], [suspect])
            .Missing(Girl(), "2026-09-01").Missing(data.Woman(given: "Ada", family: ""), "2026-09-02");

        Assert.Equal([("Ben Hart", "1 missing child among the victims"), ("Plain", "")], Told(data.Request() with { AcrossThemes = true }));
        Assert.Equal([("Niamh O'Neill", "Missing (1 incident)")],
            Told(data.Request() with { Role = SubjectRole.Victim, AcrossThemes = true, Top = 1 }));
        Assert.Equal([("Niamh O'Neill", "VAWG victim (2 offences)"), ("Ada", "")], Told(Missing with { AcrossThemes = true }));
        Assert.Equal([("Ada", ""), ("Niamh O'Neill", "VAWG victim (2 offences)")], Told(Missing with { By = SubjectOrder.Recency }));
    }

    [Fact]
    public void An_adult_who_is_missing_is_no_missing_child()
    {
        var (woman, man) = (data.Woman(), data.Man());
        data.Offence("8Q", Day, [woman], [man]).Missing(woman, Day);

        Assert.Empty(Assert.Single(data.Rank(data.Request())).OtherThemes);
    }

    [Fact]
    public void What_lies_outside_the_window_or_has_ended_does_not_count()
    {
        var (woman, man) = (data.Woman(born: "2012-01-01"), data.Man());
        data.Offence("8Q", Day, [woman], [man]).Missing(woman, "2025-09-30").Missing(man, "2026-10-01").Offender(man, to: "2026-09-30");
        data.Order(man, "2025-01-01", breached: "2025-09-30");

        Assert.Empty(Assert.Single(data.Rank(data.Request())).OtherThemes);
    }

    [Fact]
    public void An_offender_who_is_a_suspect_comes_before_those_with_more_overdue()
    {
        var (late, suspect) = (data.Man(given: "Late", family: ""), data.Man(given: "Ben", family: "Hart"));
        data.Offender(late, risk: "Very high", visitDue: "2025-01-01");
        data.Offender(suspect);
        data.Offence("8Q", Day, [data.Woman()], [suspect]);

        Assert.Equal([("Late", ""), ("Ben Hart", "VAWG suspect (1 offence)")], Told(Managed));
        Assert.Equal([("Ben Hart", "VAWG suspect (1 offence)"), ("Late", "")], Told(Managed with { AcrossThemes = true }));
    }

    [Fact]
    public void Who_stands_in_more_other_themes_comes_first_and_equals_stand_by_the_order_asked_for()
    {
        var men = new[] { "One", "Two", "Both", "None" }.Select(n => data.Man(given: n, family: "")).ToArray();
        foreach (var man in men)
        {
            data.Offence("8Q", Day, [data.Woman()], [man]);
        }

        data.Offence("019/08", Day, [data.Woman()], [men[1]]).Offender(men[0]);
        data.Missing(men[1], Day).Missing(men[1], Day).Missing(men[2], Day).Offender(men[2]);

        Assert.Equal(["Both", "Two", "One", "None"],
            data.Rank(data.Request() with { AcrossThemes = true, By = SubjectOrder.Gravity }).Select(s => s.Name));
    }

    [Fact]
    public void A_theme_that_is_not_VAWG_counts_every_other_standing()
    {
        var (grave, managed, boy) = (data.Man(given: "Grave", family: ""), data.Man(given: "Managed", family: ""), data.Man(aged: 12));
        data.Offence("019/08", Day, [boy], [grave]).Offence("88A", Day, [boy], [managed]).Offender(managed);
        var request = data.Request() with { Theme = ThemeCatalogue.Find("Csae"), By = SubjectOrder.Gravity };

        Assert.Equal(["Grave", "Managed"], data.Rank(request).Select(s => s.Name));
        Assert.Equal([("Managed", "Managed offender"), ("Grave", "")], Told(request with { AcrossThemes = true }));
    }

    private SubjectRequest Missing => data.Request() with { Theme = TestDatabase.MissingTheme, Role = SubjectRole.Person };

    private SubjectRequest Managed => data.Request() with { Theme = TestDatabase.VisorTheme, Role = SubjectRole.Person };

    private IEnumerable<(string, string)> Told(SubjectRequest request) =>
        data.Rank(request).Select(s => (s.Name, string.Join("; ", s.OtherThemes)));
}
