namespace Toex.Profiles.Tests.Vawg;

/// <summary>Which offences and victims a profile counts.</summary>
public sealed class ScopeTests : IDisposable
{
    private const string Day = "2026-03-05";
    private readonly TestDatabase data = new();

    public void Dispose() => data.Dispose();

    [Theory]
    [InlineData(10, 1)]
    [InlineData(9, 0)]
    [InlineData(0, 0)]
    [InlineData(104, 1)]
    [InlineData(null, 1)] // a female victim of unknown age counts
    public void Police_count_a_female_victim_from_the_age_of_10(int? age, long offences)
    {
        data.Offence("8Q", Day, [data.Woman(born: null, aged: age)]);

        Assert.Equal(offences, data.Profile().Offences);
        Assert.Equal(1, data.Profile(scope: "Government").Offences);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(0)]
    public void A_victim_not_recorded_as_female_counts_for_the_government_alone(int sex)
    {
        data.Offence("8Q", Day, [data.Person(sex, "Essex", "1990-01-01", null, "Sam", "Reed")]);

        Assert.Equal((0, 1), (data.Profile().Offences, data.Profile(scope: "Government").Offences));
    }

    [Fact]
    public void An_offence_without_a_victim_on_record_counts_for_the_government_alone()
    {
        data.Offence("8Q", Day, suspects: [data.Woman()]); // a woman suspected is no female victim

        Assert.Equal((0, 1), (data.Profile().Offences, data.Profile(scope: "Government").Offences));
    }

    [Theory]
    [InlineData("008/06", false, null)] // actual bodily harm
    [InlineData("008/06", true, "Violence with injury")]
    [InlineData("105/01", false, null)] // common assault
    [InlineData("105/01", true, "Violence without injury")]
    [InlineData("028/03", false, null)] // burglary of a dwelling
    [InlineData("028/03", true, "Other domestic abuse")]
    [InlineData("008/77", false, "Non-fatal strangulation")]
    [InlineData("008/77", true, "Non-fatal strangulation")]
    [InlineData("008/67", false, "Controlling or coercive behaviour")]
    [InlineData("019/08", false, "Rape")]
    [InlineData("066/39", false, "Breach of protective orders")]
    [InlineData("053/00", true, null)] // fraud
    [InlineData("AF", true, null)]
    public void An_offence_against_a_woman_counts_always_or_where_it_is_domestic(string code, bool domestic, string? theme)
    {
        data.Offence(code, Day, [data.Woman()], domestic: domestic);

        var profile = data.Profile();

        Assert.Equal(theme is null ? [] : [theme], profile.OffenceThemes.Select(t => t.Name));
        Assert.Equal(theme is null ? 0 : 1, profile.Offences);
    }

    [Fact]
    public void An_offence_against_two_women_counts_once_and_so_does_one_against_a_woman_and_a_man()
    {
        data.Offence("8Q", Day, [data.Woman(), data.Woman()]);
        data.Offence("8Q", Day, [data.Woman(), data.Man()]);

        Assert.Equal(2, data.Profile().Offences);
        Assert.Equal(2, data.Profile(scope: "Government").Offences);
    }

    [Fact]
    public void All_crime_counts_everything_but_fraud_and_is_the_whole_of_itself()
    {
        data.Offence("39", Day).Offence("8Q", Day, [data.Man()]).Offence("105/01", Day, [data.Woman()]).Offence("AF", Day)
            .Offence("053/00", Day);

        var profile = data.Profile(scope: "AllCrime");

        Assert.Equal((3, 1.0), (profile.Offences, profile.ShareOfAllCrime));
        Assert.Equal(["Other crime", "Stalking and harassment", "Violence without injury"], profile.OffenceThemes.Select(t => t.Name));
    }

    [Theory]
    [InlineData("053/54", 1.0)] // unauthorised access to a computer: recorded by forces, though its group is called fraud and forgery
    [InlineData("000/00", null)] // not a crime: "Invalid offence"
    public void What_counts_as_a_crime_is_the_same_for_the_part_and_the_whole(string code, double? share)
    {
        data.Offence(code, Day, [data.Woman()], domestic: true);

        Assert.Equal(share, data.Profile().ShareOfAllCrime);
        Assert.Equal(share, data.Profile(scope: "AllCrime").ShareOfAllCrime);
    }

    [Fact]
    public void The_rule_its_version_and_its_words_are_stated()
    {
        var provenance = data.Profile().Provenance;

        Assert.Equal("Police 2026.1", provenance.ScopeRule);
        Assert.StartsWith("Offences with a female victim aged 10 or over", provenance.ScopeDefinition);
        Assert.Equal("Government 2026.1", data.Profile(scope: "Government").Provenance.ScopeRule);
    }
}
