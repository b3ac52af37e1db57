namespace Toex.Data.Tests.Reference.Titles;

/// <summary>Titles as forces write them: those that are certain get a code, those that are not stay without.</summary>
public sealed class RealTitleTests(CatalogueFixture catalogue) : IClassFixture<CatalogueFixture>
{
    /// <summary>Fifty titles of answers to requests for information.</summary>
    [Fact]
    public void Of_fifty_titles_of_violence_against_women_four_stay_without_a_code()
    {
        var titles = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "TestData", "Cases", "titles.csv")).Skip(1)
            .Select(l => l.Split(",,")[1].Split(",2026-05-04")[0].Trim('"')).ToList();

        Assert.Equal(50, titles.Count);
        Assert.Equal(
            [
                "Sexual assault", // of whom, and whether a child, is not said
                "Stalking and Harassment", // a group
                "Stalking involving serious alarm/distress - Protection from Harassment Act 1997 Sec 4 (1) (a) (b) (ii) as inserted by "
                    + "Protection of Freedoms Act 2012", // section 4 is another offence
                "Breach of non", // cut short
            ],
            titles.Where(t => catalogue.Resolver.Resolve(t).Code is null));
    }

    [Theory]
    [InlineData("Murder of persons aged 1 yr or over - Common Law", "001/01")]
    [InlineData("Murder of a person under 1 year of age", "001/02")]
    [InlineData("Attempted murder - Common Law. Criminal Attempts Act 1981", "002/00")]
    [InlineData("Malicious wounding: wounding or inflicting grievous bodily harm (Sec 20)", "008/01")]
    [InlineData("Malicious Wounding:- Wounding or Inflicting grievous bodily harm (without intent Section 20)", "008/01")]
    [InlineData("Section 20 wounding", "008/01")]
    [InlineData("S20 GBH", "008/01")]
    [InlineData("GBH s18", "005/01")]
    [InlineData("Wounding with intent or causing grievous bodily harm with intent (Sec 18)", "005/01")]
    [InlineData("Sec 47 ABH", "008/06")]
    [InlineData("Breach Sexual Harm Prevention Order (SHPO) Sentencing Act 2020 Sec 354 (1) (4)", "068/08")]
    [InlineData("Breach of a Sexual Harm Prevention Order", "068/08")]
    [InlineData("Stalking without fear/alarm/distress", "195/12")]
    [InlineData("Breach of conditions of injunction against harassment", "008/29")]
    [InlineData("Harassment, alarm or distress (S5 POA)", "125/12")]
    [InlineData("Causing intentional harassment, alarm or distress (Sec 4a POA)", "125/09")]
    [InlineData("Harassment (S2 Harassment Act 1997)", "195/94")]
    [InlineData("Harassment, alarm or distress (Sec 4A POA)", "125/09")] // the section tells it from section 5
    [InlineData("Controlling and coercive behaviour", "008/67")]
    public void Titles_that_are_certain(string title, string code) => Assert.Equal(code, catalogue.Resolver.Resolve(title).Code);

    [Theory]
    [InlineData("Murder & Attempted Murder")]
    [InlineData("Rape of a female")] // of what age
    [InlineData("Sec 18 malicious wounding without intent")]
    [InlineData("Section 20 wounding with intent")]
    [InlineData("Serious wounding")]
    [InlineData("Breach of a sexual order")]
    public void Titles_that_are_not(string title) => Assert.Null(catalogue.Resolver.Resolve(title).Code);
}
