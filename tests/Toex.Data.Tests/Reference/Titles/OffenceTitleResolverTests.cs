using Toex.Data.Reference;
using Toex.Data.Reference.Titles;

namespace Toex.Data.Tests.Reference.Titles;

public sealed class OffenceTitleResolverTests(CatalogueFixture catalogue) : IClassFixture<CatalogueFixture>
{
    [Theory]
    [InlineData("Wound or inflict grievous bodily harm without intent", "008/01", TitleMeans.ExactTitle)]
    [InlineData("WOUND, or inflict Grievous Bodily-Harm; without intent.", "008/01", TitleMeans.SameWords)]
    [InlineData("Assault occasioning ABH", "008/06", TitleMeans.SameWords)]
    [InlineData("Common assault & battery", "105/01", TitleMeans.SameWords)]
    [InlineData("Controlling and coercive behavious", "008/67", TitleMeans.Misspelling)]
    [InlineData("Non-fatal strangulation and suffocation", "008/77", TitleMeans.UsualWording)]
    [InlineData("Sexual Assault on Female aged 13 and over", "020/05", TitleMeans.UsualWording)]
    [InlineData("Rape of a female 16+", "019/08", TitleMeans.SameWords)]
    [InlineData("Stalking", "8Q", TitleMeans.ExactTitle)]
    [InlineData("Rape", "019/00", TitleMeans.UsualWording)]
    [InlineData("Causing sexual activity without consent", "22A", TitleMeans.ExactTitle)]
    [InlineData("008/06", "008/06", TitleMeans.Code)]
    [InlineData("8N", "8N", TitleMeans.Code)]
    [InlineData("8/6 - Row in the street", null, TitleMeans.None)]
    [InlineData("008/06 - Row in the street", "008/06", TitleMeans.Code)]
    [InlineData("Row in the street (HO code 00806)", "008/06", TitleMeans.Code)]
    [InlineData("Row in the street (8N)", "8N", TitleMeans.Code)]
    public void Titles_usual_wordings_and_codes(string title, string? code, TitleMeans means)
    {
        var match = catalogue.Resolver.Resolve(title);

        Assert.Equal((code, means), (match.Code, match.Means));
        Assert.Equal(code is not null, match.Certainty >= OffenceTitleResolver.LeastCertainty);
    }

    [Theory]
    [InlineData("Assault occasioning actual bodily harm - Offences against the Person Act 1861 Sec 47", "008/06")]
    [InlineData("Sec 20. Malicious wounding or inflicting grievous bodily harm (without intent)", "008/01")]
    [InlineData("Exposure  (S66, SOA 2003)", "088/09")]
    [InlineData("Rape of a female child under 13 by a male (S5 SOA 2003)", "019/16")]
    [InlineData("Harassment - Protection from Harassment Act 1997 Sec 2", "195/94")]
    [InlineData("OAPA 1861 s47", "008/06")]
    [InlineData("Assault, contrary to section 47 of the Offences Against the Person Act 1861", "008/06")]
    [InlineData("Stalking - s4A Protection from Harassment Act 1997", "8Q")]
    [InlineData("Rape - s1 SOA 2003", "019/00")]
    public void Act_and_section(string title, string code) => Assert.Equal(code, catalogue.Resolver.Resolve(title).Code);

    [Theory]
    [InlineData("Attempted murder", "002/00")]
    [InlineData("Attempted - Rape of a female aged 16 or over", "019/12")]
    [InlineData("Rape of a male child under 13 by a male (attempt)", "019/19")]
    [InlineData("ATTEMPT Kidnapping", "036/01")]
    [InlineData("Attempted Burglary Residential", "28F")]
    public void An_attempt_has_its_own_code_or_that_of_the_offence(string title, string code)
    {
        var match = catalogue.Resolver.Resolve(title);

        Assert.True(match.IsAttempt);
        Assert.Equal(code, match.Code);
    }

    [Fact]
    public void Markers_are_told()
    {
        var match = catalogue.Resolver.Resolve("EXPIRED - NOT FOR USE AFTER 30/01/24 Single Offender: Rape of a female aged 16 or over");

        Assert.Equal(("019/08", true, "single", false), (match.Code, match.IsExpired, match.Offenders, match.IsAttempt));
        Assert.Equal("19J", catalogue.Resolver.Resolve("Multiple Undefined Offenders Rape of a female aged 16 or over.").Code);
    }

    [Theory]
    [InlineData("", TitleProblem.Blank)]
    [InlineData(" - ", TitleProblem.Blank)]
    [InlineData(null, TitleProblem.Blank)]
    [InlineData("NON-NOTIFIABLE", TitleProblem.NotACrime)]
    [InlineData("Most Serious Violence Against The Person", TitleProblem.GroupOnly)]
    [InlineData("Violence with injury", TitleProblem.GroupOnly)]
    [InlineData("Assault", TitleProblem.GroupOnly)]
    [InlineData("Libel", TitleProblem.Ambiguous)]
    [InlineData("Attempted manslaughter", TitleProblem.NoCodeForForm)]
    [InlineData("Multiple undefined offenders - Robbery", TitleProblem.NoCodeForForm)]
    [InlineData("Wounding without intent - Offences against the Person Act 1861 s18", TitleProblem.Contradiction)]
    [InlineData("Sec 18 Wounding without intent", TitleProblem.Contradiction)]
    [InlineData("019/08 Rape of a male by persons unknown", TitleProblem.Contradiction)]
    [InlineData("Common assault (105/01) (008/06)", TitleProblem.None)]
    [InlineData("Common assault (008/06)", TitleProblem.Contradiction)]
    [InlineData("Common assault and battery (Rape offences)", TitleProblem.Contradiction)]
    [InlineData("Racially aggravated beating - OAPA 1861 s47", TitleProblem.Unknown)]
    [InlineData("Sexual assault on a femle child under 13", TitleProblem.Unknown)]
    [InlineData("Wound or inflict grievous bodily harm witout intent", TitleProblem.Unknown)]
    [InlineData("Parking on a lawn", TitleProblem.Unknown)]
    public void What_is_not_certain_stays_without_a_code(string? title, TitleProblem problem)
    {
        var match = catalogue.Resolver.Resolve(title);

        Assert.Equal(problem, match.Problem);
        Assert.Equal(problem == TitleProblem.None, match.IsResolved);
    }

    /// <summary>Texts made to be slow to read, as a broken file may hold.</summary>
    [Theory]
    [InlineData("-")]
    [InlineData("(")]
    [InlineData("a ")]
    [InlineData("1/")]
    [InlineData("- the act ")]
    [InlineData("s1 (a) ")]
    [InlineData("expired ")]
    public async Task Any_text_is_read_in_the_end(string part) => await Task.Run(() =>
    {
        Assert.False(catalogue.Resolver.Resolve(string.Concat(Enumerable.Repeat(part, 2000 / part.Length))).IsResolved);
        Assert.False(catalogue.Resolver.Resolve(string.Concat(Enumerable.Repeat(part, 1_000_000))).IsResolved);
    }).WaitAsync(TimeSpan.FromMinutes(5)); // milliseconds; what tries every way out would take hours

    [Fact]
    public void The_nearest_codes_are_offered_for_a_person_to_choose()
    {
        Assert.Contains("020/06", catalogue.Resolver.Resolve("Sexual assault on a femle child under 13").Candidates.Select(c => c.Code));
        Assert.Equal(["068/00", "999/68"], catalogue.Resolver.Resolve("Libel").Candidates.Select(c => c.Code));
        Assert.Empty(catalogue.Resolver.Resolve("Blackmail").Candidates);
    }

    [Fact]
    public void Every_section_and_usual_wording_names_codes_that_ship()
    {
        foreach (var name in new[] { "offence_title", "offence_section" })
        {
            var table = EmbeddedTable.Read(name);
            Assert.DoesNotContain(table.Rows.Select(r => table.Value(r, "code")), c => c.Length > 0 && catalogue.Catalogue.Find(c) is null);
        }
    }

    /// <summary>Of usual wordings, two of one form would hide one another.</summary>
    [Fact]
    public void Every_usual_wording_leads_to_its_code()
    {
        var table = EmbeddedTable.Read("offence_title");
        Assert.All(table.Rows.Where(r => table.Value(r, "code").Length > 0),
            r => Assert.Equal(table.Value(r, "code"), catalogue.Resolver.Resolve(table.Value(r, "title")).Code));
    }
}
