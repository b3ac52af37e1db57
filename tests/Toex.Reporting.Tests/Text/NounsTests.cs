using Toex.Reporting.Text;

namespace Toex.Reporting.Tests.Text;

public class NounsTests
{
    [Theory]
    [InlineData("missing incidents", "missing incident")]
    [InlineData("visits overdue", "visit overdue")]
    [InlineData("people missing now", "person missing now")]
    [InlineData("children missing three times in 90 days", "child missing three times in 90 days")]
    [InlineData("entries into management", "entry into management")]
    [InlineData("offenders under reactive management", "offender under reactive management")]
    [InlineData("risk assessments overdue", "risk assessment overdue")]
    public void Many_and_one(string many, string one)
    {
        Assert.True(Nouns.ArePlural(many));
        Assert.Equal(one, Nouns.Singular(many));
        Assert.Equal($"1 {one}", Nouns.Count(1, many));
        Assert.Equal($"0 {many}", Nouns.Count(0, many));
    }

    [Theory]
    [InlineData("VAWG harm")]
    [InlineData("severity score of all offences")]
    [InlineData("analysis")]
    [InlineData("loss")]
    public void What_is_not_many(string text) => Assert.False(Nouns.ArePlural(text));
}
