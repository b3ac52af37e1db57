using System.Text.RegularExpressions;
using FsCheck.Xunit;
using Toex.Data.Reference;

namespace Toex.Data.Tests.Reference.Titles;

/// <summary>What holds for every title of the catalogue.</summary>
public sealed class TitleLawTests(CatalogueFixture catalogue) : IClassFixture<CatalogueFixture>
{
    private static readonly (string One, string Other)[] Swaps =
    [
        ("male", "female"), ("under", "over"), ("with", "without"), ("man", "woman"), ("girl", "boy"), ("no penetration", "penetration"),
        ("13", "16"), ("16", "18"), ("not", ""), ("attempted", ""), ("Class A", "Class B"),
    ];

    /// <summary>Case, white space and punctuation are nothing to a title.</summary>
    [Property(MaxTest = 400)]
    public void Case_spaces_and_punctuation_change_nothing(ushort which, bool upper, bool wide, bool stop)
    {
        var title = Title(which).Title;
        var written = upper ? title.ToUpperInvariant() : title.ToLowerInvariant();
        written = wide ? "  " + written.Replace(" ", "   ", StringComparison.Ordinal) + "\t" : written;
        written = (stop ? written + "." : written).Replace(" - ", " – ", StringComparison.Ordinal);

        Assert.Equal(Code(title), Code(written));
    }

    [Property(MaxTest = 400)]
    public void Markers_of_a_system_change_nothing(ushort which, bool single)
    {
        var title = Title(which).Title;

        Assert.Equal(Code(title), Code((single ? "Single Offender: " : "EXPIRED - NOT FOR USE AFTER 30/01/24 - ") + title));
        Assert.Equal(Code(title), Code($"{title} (EXPIRED)"));
    }

    /// <summary>The code of an attempt is another's only where the catalogue names the attempt.</summary>
    [Property(MaxTest = 400)]
    public void An_attempt_keeps_the_class_or_is_left_open(ushort which)
    {
        var offence = Title(which);
        var match = catalogue.Resolver.Resolve("Attempted - " + offence.Title);

        Assert.True(match.Code is null || match.Code == Code(offence.Title)
            || match.Offence!.Contains("ttempt", StringComparison.Ordinal), $"{match} from {offence}");
    }

    /// <summary>Titles that hold their code in digits are left out: they have it from there.</summary>
    [Fact]
    public void A_telling_word_swapped_never_keeps_the_code()
    {
        foreach (var (from, to) in Swaps.Concat(Swaps.Where(s => s.Other.Length > 0).Select(s => (s.Other, s.One))))
        {
            foreach (var offence in catalogue.Catalogue.All.Where(
                o => !o.Title.Contains(o.Code.Replace("/", "", StringComparison.Ordinal), StringComparison.Ordinal)))
            {
                var swapped = Regex.Replace(offence.Title, $@"\b{from}\b", to, RegexOptions.IgnoreCase);
                Assert.False(swapped != offence.Title && Code(swapped) == Code(offence.Title) && Code(swapped) is not null
                    && !IsAttempt(from), $"{offence}: {swapped}");
            }
        }
    }

    /// <summary>Letters lost from a telling word leave the title without a code, or with its own.</summary>
    [Property(MaxTest = 400)]
    public void A_misspelt_telling_word_never_gives_another_code(ushort which, byte letter)
    {
        var offence = Title(which);
        var word = Regex.Match(
            offence.Title, @"\b(female|male|under|over|without|with|attempted|child|intent|penetration)\b", RegexOptions.IgnoreCase);
        if (word.Success)
        {
            var code = Code(offence.Title.Remove(word.Index + (letter % word.Length), 1));
            Assert.True(code is null || code == Code(offence.Title), $"{offence}: {code}");
        }
    }

    /// <summary>An attempt without a code of its own has that of the offence.</summary>
    private static bool IsAttempt(string word) => word == "attempted";

    private Offence Title(ushort which) => catalogue.Catalogue.All[which % catalogue.Catalogue.All.Count];

    private string? Code(string title) => catalogue.Resolver.Resolve(title).Code;
}
