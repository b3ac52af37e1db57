using Toex.Data.Audit;
using Toex.Data.Errors;

namespace Toex.Data.Tests.Audit;

public sealed class AuditReasonTests
{
    [Theory]
    [InlineData("Weekly VAWG tasking")]
    [InlineData("IC3 (ref. 42/7)")]
    [InlineData("Żądanie sądu")]
    public void Words_are_a_reason(string reason) => Assert.Equal(reason, AuditReason.Require(reason));

    [Theory]
    [InlineData(null, "Toex.Audit.ReasonMissing")]
    [InlineData(" \t", "Toex.Audit.ReasonMissing")]
    [InlineData(".", "Toex.Audit.BadReason")]
    [InlineData("x", "Toex.Audit.BadReason")]
    [InlineData("12345 - 1", "Toex.Audit.BadReason")]
    [InlineData("two\nlines", "Toex.Audit.BadReason")]
    [InlineData("colour \u001b[31m red", "Toex.Audit.BadReason")]
    [InlineData("turned \u202e round", "Toex.Audit.BadReason")]
    public void What_says_nothing_or_cannot_be_seen_is_none(string? reason, string id) =>
        Assert.Equal(id, Assert.Throws<ToexException>(() => AuditReason.Require(reason)).ErrorId);

    [Fact]
    public void A_thousand_characters_are_a_reason_and_one_more_is_not()
    {
        Assert.Equal(1000, AuditReason.Require(new('a', 1000)).Length);
        var error = Assert.Throws<ToexException>(() => AuditReason.Require(new('a', 1001)));
        Assert.Contains("1,001 characters", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("aaa", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_of_an_old_journal_shows_what_cannot_be_seen_as_its_code() =>
        Assert.Equal("a\\u{1B}[31m\\u{A}b\\u{202E}c", VisibleText.Write("a\u001b[31m\nb\u202ec"));
}
