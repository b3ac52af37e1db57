using Toex.Reporting.Findings;
using Toex.Reporting.Look;

namespace Toex.Reporting.Tests.Findings;

public class SentenceTests
{
    private const string Fourteen = "One two three four five six seven eight nine ten eleven twelve thirteen fourteen";

    [Fact]
    public void The_fullest_way_that_fits_in_a_line_is_taken()
    {
        Assert.Equal(Fourteen, Sentence.Fit(Fourteen + " fifteen", Fourteen, "Short"));
        Assert.Equal("Short", Sentence.Fit(Fourteen + " fifteen", "Short"));
        Assert.Equal(Fourteen + " fifteen", Sentence.Fit(Fourteen + " fifteen", Fourteen + " fifteen sixteen"));
    }

    // 26 units high and bold, on a page of 1,200 with 28 left at either edge.
    [Theory]
    [InlineData("Hampshire and Isle of Wight: 38.9 violent and sexual offences per 1,000 men, 2nd of 43")]
    [InlineData("Cambridgeshire has the highest share of missing incidents among men, not clearly above")]
    public void A_sentence_of_most_letters_is_one_line_of_1200_pixels(string title)
    {
        using var fonts = new ChartFonts();

        Assert.InRange(title.Length, Sentence.MostLetters - 3, Sentence.MostLetters);
        Assert.InRange(fonts.Width(title, new TextStyle(26, Palette.Light.Ink, Bold: true)), 0, 1144);
    }

    [Fact]
    public void Sentences_are_joined_with_their_stops() =>
        Assert.Equal("Within the limits. Not known.", Sentence.Join("within the limits", null, "", "Not known."));

    [Fact]
    public void Names_are_named_or_counted()
    {
        Assert.Equal("Essex", Sentence.Names(["Essex"]));
        Assert.Equal("Essex and Kent", Sentence.Names(["Essex", "Kent"]));
        Assert.Equal("3 forces", Sentence.Names(["Essex", "Kent", "Norfolk"]));
        Assert.Equal(["largest", "joint largest", "2nd largest"],
            [Sentence.Place(1, false, "largest"), Sentence.Place(1, true, "largest"), Sentence.Place(2, false, "largest")]);
    }
}
