using System.Management.Automation;

namespace Toex.PowerShell.Tests.Cmdlets.Subjects;

/// <summary>Get-ToexSubject of any theme, and across them.</summary>
[Collection(CmdletCollection.Name)]
public sealed class ThemeSubjectTests(SampleFixture sample)
{
    [Theory]
    [InlineData("Missing", "Person", "Incidents", "HoursMissing", "RankHoursMissing")]
    [InlineData("Visor", "Person", "OverdueItems", "OrdersBreached", "RankOrdersBreached")]
    [InlineData("Vawg", "Suspect", "Offences", "Victims", "RankVictims")]
    [InlineData("Csae", "Suspect", "Offences", "Victims", "RankVictims")]
    public void Counts_bear_the_themes_own_names(string theme, string role, string frequency, string breadth, string rank)
    {
        var subjects = sample.Read($"Get-ToexSubject Essex -Theme {theme} -Top 3 -Reason test").Succeeded();

        Assert.Equal([1L, 2L, 3L], subjects.Select(s => s.Get<long>("Rank")));
        Assert.All(subjects, s => Assert.Equal((theme, role), (s.Get("Theme"), s.Get("Role")!.ToString())));
        Assert.All(subjects, s => Assert.Equal(
            (s.Get("Frequency"), s.Get("Breadth"), s.Get("RankBreadth")), (s.Get(frequency), s.Get(breadth), s.Get(rank))));
    }

    [Theory]
    [InlineData("Get-ToexMissingProfile Essex, Kent | Get-ToexSubject -Top 1 -Reason test", "Essex Missing", "Kent Missing")]
    [InlineData("Get-ToexForce Kent | Get-ToexSubject -Theme Visor -Top 1 -Reason test", "Kent Visor")]
    [InlineData("Get-ToexVisorProfile Essex | Get-ToexSubject -Theme Missing -Top 1 -Reason test", "Essex Missing")]
    public void Profiles_name_force_and_theme(string script, params string[] expected) =>
        Assert.Equal(expected, sample.Read(script).Succeeded().Select(s => $"{s.Get("PoliceForce")} {s.Get("Theme")}"));

    [Fact]
    public void Across_themes_the_most_come_first()
    {
        var places = sample.Read("Get-ToexSubject -AcrossThemes -Top 5 -Reason test").Succeeded()
            .GroupBy(s => s.Get<string>("PoliceForce")).Select(f => f.Select(s => s.List("OtherThemes").Count).ToList()).ToList();

        Assert.Contains(places, p => p[0] > 0);
        Assert.All(places, p => Assert.Equal(p.OrderDescending(), p));
    }

    [Fact]
    public void Other_themes_are_told_in_words_and_as_one_text() =>
        Assert.All(
            sample.Read("Get-ToexSubject Essex -AcrossThemes -Top 5 -Reason test").Succeeded(),
            s => Assert.Equal(string.Join("; ", s.List("OtherThemes").Texts()), s.Get("AlsoIn")));

    [Theory]
    [InlineData("-Theme Missing -Role Suspect", "Person")]
    [InlineData("-Theme Visor -Role Victim", "Person")]
    [InlineData("-Theme Vawg -Role Person", "Suspect or Victim")]
    public void Role_that_the_theme_has_not_is_an_error_that_says_which_it_has(string parameters, string mend)
    {
        var error = Assert.Single(sample.Read($"Get-ToexSubject Essex {parameters} -Reason test").Errors);

        Assert.StartsWith("Toex.Subject.NoRole,", error.FullyQualifiedErrorId, StringComparison.Ordinal);
        Assert.Equal(ErrorCategory.InvalidArgument, error.CategoryInfo.Category);
        Assert.Contains(mend, error.ErrorDetails.RecommendedAction, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Missing")]
    [InlineData("Visor")]
    public void Without_a_reason_nothing_is_read(string theme)
    {
        var result = sample.Read($"Get-ToexSubject Essex -Theme {theme} -AcrossThemes");

        Assert.Empty(result.Output);
        Assert.Equal(["Toex.Audit.ReasonMissing"], result.ErrorIds);
    }

    [Fact]
    public void Reading_is_journalled_with_theme_and_order()
    {
        var entry = sample.Write("$null = Get-ToexSubject Essex -Theme Missing -AcrossThemes -Top 2 -Reason test; Get-ToexAudit")
            .Succeeded()[0];

        Assert.Contains(
            "Missing Person by Composite across themes, top 2 of Essex", entry.Get<string>("Criteria"), StringComparison.Ordinal);
    }
}
