using System.Management.Automation;

namespace Toex.PowerShell.Tests.Cmdlets.Subjects;

[Collection(CmdletCollection.Name)]
public sealed class GetToexSubjectTests(SampleFixture sample)
{
    [Theory]
    [InlineData("PoliceForce", typeof(string))]
    [InlineData("SubjectId", typeof(long))]
    [InlineData("Rank", typeof(long))]
    [InlineData("RankRecency", typeof(long))]
    [InlineData("RankFrequency", typeof(long))]
    [InlineData("RankGravity", typeof(long))]
    [InlineData("RankVictims", typeof(long))]
    [InlineData("Score", typeof(double))]
    [InlineData("DaysSinceLatest", typeof(int))]
    [InlineData("Offences", typeof(long))]
    [InlineData("Gravity", typeof(double))]
    [InlineData("LargestGravity", typeof(double))]
    [InlineData("Victims", typeof(long))]
    [InlineData("Teams", typeof(int))]
    [InlineData("Forces", typeof(int))]
    [InlineData("Under18", typeof(bool))]
    [InlineData("NoFurtherAction", typeof(int))]
    [InlineData("Unweighted", typeof(int))]
    [InlineData("GivenName", typeof(string))]
    [InlineData("FamilyName", typeof(string))]
    [InlineData("Name", typeof(string))]
    [InlineData("BirthDate", typeof(DateTime))]
    [InlineData("Born", typeof(string))]
    [InlineData("Period", typeof(string))]
    public void Subject_has(string property, Type type) =>
        Assert.IsType(type, Assert.Single(sample.Read("Get-ToexSubject Essex -Top 1 -Reason test").Succeeded()).Get(property));

    [Fact]
    public void Movement_is_unknown_before_a_ranking_was_stored() =>
        Assert.Null(Assert.Single(sample.Read("Get-ToexSubject Essex -Top 1 -Reason test").Succeeded()).Get("Movement"));

    [Theory]
    [InlineData("Get-ToexSubject -Top 2 -PoliceForce Essex, Kent -Reason test", "Essex 1", "Essex 2", "Kent 1", "Kent 2")]
    [InlineData("'Kent' | Get-ToexSubject -Top 1 -Reason test", "Kent 1")]
    [InlineData("Get-ToexVawgProfile Essex, Kent | Get-ToexSubject -Top 1 -Reason test", "Essex 1", "Kent 1")]
    [InlineData("Get-ToexForce w*mer* | Get-ToexSubject -Top 1 -Reason test", "West Mercia 1")]
    [InlineData("Get-ToexSubject Essex -Top 1 -Reason test | Get-ToexSubject -Top 1 -Reason test", "Essex 1")]
    [InlineData("Get-ToexSubject zz* -Reason test")]
    public void Subjects_come_by_force_and_rank(string script, params string[] expected) =>
        Assert.Equal(expected, sample.Read(script).Succeeded().Select(s => $"{s.Get("PoliceForce")} {s.Get("Rank")}"));

    /// <summary>The sample ends on 30 September: October is not known.</summary>
    [Fact]
    public void Days_of_the_window_that_a_force_lacks_are_told_with_each_subject_and_once_in_a_warning()
    {
        const string Told = "| ForEach-Object { \"$($_.Coverage.IsWhole) $($_.Coverage.Gaps)\" }";
        var late = sample.Read($"Get-ToexSubject Essex -AsOf 2026-10-31 -Top 2 -Reason test {Told}");
        var whole = sample.Read($"Get-ToexSubject Essex -Top 1 -Reason test {Told}");

        Assert.StartsWith("Not known of Essex (2026-10-01 to 2026-10-31): days since the latest", Assert.Single(late.Warnings),
            StringComparison.Ordinal);
        Assert.Equal(Enumerable.Repeat("False 2026-10-01 to 2026-10-31", 2), late.Succeeded().Texts());
        Assert.Empty(whole.Warnings);
        Assert.Equal(["True "], whole.Succeeded().Texts());
    }

    [Fact]
    public void Unknown_force_is_one_error_and_the_others_still_come()
    {
        var result = sample.Read("'Esex', 'Kent' | Get-ToexSubject -Top 1 -Reason test");

        Assert.Equal(["Toex.Force.NotFound"], result.ErrorIds);
        Assert.Equal("Kent", Assert.Single(result.Output).Get("PoliceForce"));
    }

    [Theory]
    [InlineData("Recency", "RankRecency")]
    [InlineData("Frequency", "RankFrequency")]
    [InlineData("Gravity", "RankGravity")]
    [InlineData("Breadth", "RankVictims")]
    public void Any_rank_may_be_the_order(string by, string property) =>
        Assert.Equal(1L, sample.Read($"Get-ToexSubject Kent -Top 3 -By {by} -Reason test").Succeeded()[0].Get(property));

    [Theory]
    [InlineData("")]
    [InlineData("-Reason ''")]
    [InlineData("-Reason '   '")]
    [InlineData("-Reason $null")]
    public void Without_a_reason_nothing_is_read_or_recorded(string reason)
    {
        var copy = sample.Copy();
        var result = sample.Run($"$null = Connect-ToexDatabase $args[0]; Get-ToexSubject Essex {reason}", copy);

        Assert.Equal(["Toex.Audit.ReasonMissing"], result.ErrorIds);
        Assert.Empty(result.Output);
        Assert.False(File.Exists(copy + ".audit.jsonl"));
    }

    [Fact]
    public void Without_a_writable_journal_nothing_is_shown()
    {
        var copy = sample.Copy();
        Directory.CreateDirectory(copy + ".audit.jsonl");

        var result = sample.Run("$null = Connect-ToexDatabase $args[0]; Get-ToexSubject Essex -Reason test", copy);

        Assert.Empty(result.Output);
        var error = Assert.Single(result.Errors);
        Assert.StartsWith("Toex.Audit.NotAFile,", error.FullyQualifiedErrorId, StringComparison.Ordinal);
        Assert.Equal(ErrorCategory.InvalidData, error.CategoryInfo.Category);
        Assert.DoesNotContain("One or more errors", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Damaged_journal_stops_reading()
    {
        var copy = sample.Copy();
        File.WriteAllText(copy + ".audit.jsonl", "not an entry\n");

        var result = sample.Run("$null = Connect-ToexDatabase $args[0]; Get-ToexSubject Essex -Reason test", copy);

        Assert.Empty(result.Output);
        Assert.Equal(["Toex.Audit.Damaged"], result.ErrorIds);
    }

    [Theory]
    [InlineData("@{ Charm = 1 }", "Charm")]
    [InlineData("@{ Gravity = 'heavy' }", "Gravity")]
    [InlineData("@{ Gravity = -1 }", "negative")]
    [InlineData("@{ Gravity = 0; Recency = 0; Frequency = 0; Victims = 0 }", "zero")]
    [InlineData("@{ Gravity = 0; Recency = 0; Frequency = 0; Breadth = 0 }", "zero")]
    public void Bad_weights_are_an_error_that_says_which(string weight, string named)
    {
        var error = Assert.Single(sample.Read($"Get-ToexSubject Essex -Reason test -Weight {weight}").Errors);

        Assert.StartsWith("Toex.Subject.BadWeights,", error.FullyQualifiedErrorId, StringComparison.Ordinal);
        Assert.Contains(named, error + error.ErrorDetails.RecommendedAction, StringComparison.Ordinal);
    }

    [Fact]
    public void Weight_of_one_dimension_moves_its_leader_up()
    {
        var result = sample.Read("Get-ToexSubject Norfolk -Top 1 -Reason test -Weight @{ gravity = 1000 }").Succeeded();

        Assert.Equal(1L, Assert.Single(result).Get("RankGravity"));
    }

    [Fact]
    public void Window_without_data_gives_no_subject_and_no_error() =>
        Assert.Empty(sample.Read("Get-ToexSubject Essex -AsOf 1999-01-31 -Reason test").Succeeded());
}
