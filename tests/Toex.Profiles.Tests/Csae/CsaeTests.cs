using Toex.Profiles.Facts;
using Toex.Profiles.Themes;

namespace Toex.Profiles.Tests.Csae;

/// <summary>The fourth theme, which is one definition file. Essex has 402,160 people under 18 (mid-2020).</summary>
public sealed class CsaeTests : IDisposable
{
    private const string Day = "2026-03-05";
    private readonly TestDatabase data = new();

    public void Dispose() => data.Dispose();

    [Theory]
    [InlineData("019/08", 17, 1)]
    [InlineData("019/08", 18, 0)]
    [InlineData("019/08", 0, 1)]
    [InlineData("019/08", null, 1)] // a victim of unknown age counts
    [InlineData("88A", 12, 1)]
    [InlineData("8Q", 12, 0)] // stalking is not an offence of the theme
    [InlineData("39", 12, 0)]
    public void Offences_of_its_themes_count_with_a_victim_under_18_of_any_sex(string code, int? age, double offences)
    {
        data.Offence(code, Day, [data.Woman(born: null, aged: age)]).Offence(code, Day, [data.Man(born: null, aged: age)]);

        var essex = Profile();

        Assert.Equal(2 * offences, essex["Offences"].Value);
        Assert.Equal(2 * offences / 402.160, essex["RatePer1000Children"].Value!.Value, 12);
    }

    [Fact]
    public void An_offence_without_a_victim_on_record_does_not_count()
    {
        data.Offence("88A", Day).Offence("88A", Day, [data.Woman(aged: 40)]);

        Assert.Equal(0, Profile()["Offences"].Value);
    }

    [Fact]
    public void Groups_are_the_offence_themes_and_ages_the_theme_s_own_bands()
    {
        data.Offence("019/08", Day, [data.Woman(aged: 13)]).Offence("88A", Day, [data.Man(aged: 9)])
            .Offence("88A", Day, [data.Man(aged: 15)]);

        var essex = Profile();

        Assert.Equal([("Child sexual abuse and exploitation", 2), ("Rape", 1)], essex.Counts("OffenceThemes"));
        Assert.Equal([("5 to 9", 1, 0), ("12 to 13", 0, 1), ("14 to 15", 1, 0)],
            essex.Ages!.Bands.Where(b => b.Male + b.Female > 0).Select(b => (b.Label, b.Male, b.Female)));
        Assert.Equal(("Csae", "Children 2026.1", "Child sexual abuse and exploitation"),
            (essex.Theme, essex.Provenance.ScopeRule, essex.Definition.Title));
    }

    [Fact]
    public void Suspects_and_victims_are_ranked_as_in_any_theme_of_offences()
    {
        var (ben, boy) = (data.Man(given: "Ben", family: "Hart"), data.Man(aged: 12));
        data.Offence("88A", Day, [boy], [ben]).Offence("88A", Day, [data.Woman(aged: 12)], [ben])
            .Offence("8Q", Day, [data.Woman()], [data.Man()]);
        var request = data.Request() with { Theme = ThemeCatalogue.Find("csae") };

        var ranked = Assert.Single(data.Rank(request));

        Assert.Equal(("Ben Hart", "Csae", 2, 2), (ranked.Name, ranked.Theme, ranked.Frequency, ranked.Breadth));
        Assert.Equal(2, data.Rank(request with { Role = SubjectRole.Victim }).Count);
    }

    private ForceProfile Profile() => data.Profile(theme: ThemeCatalogue.Find("Csae"));
}
