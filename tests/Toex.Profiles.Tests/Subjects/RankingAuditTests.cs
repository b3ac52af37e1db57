using Toex.Data.Audit;
using Toex.Data.Errors;
using Toex.Profiles.Subjects;

namespace Toex.Profiles.Tests.Subjects;

/// <summary>Nobody sees a subject without a reason and a record of it.</summary>
public sealed class RankingAuditTests : IDisposable
{
    private readonly TestDatabase data = new();
    private readonly TestPerson suspect;

    public RankingAuditTests()
    {
        suspect = data.Man(given: "Sean", family: "O'Neill");
        data.Offence("8Q", "2026-03-01", [data.Woman()], [suspect]);
    }

    private string Journal => data.Path + ".audit.jsonl";

    public void Dispose() => data.Dispose();

    [Theory]
    [InlineData("")]
    [InlineData("  \t")]
    public void Without_a_reason_nothing_is_read(string reason)
    {
        Assert.Equal("Toex.Audit.ReasonMissing", ErrorOf(data.Request() with { Reason = reason }));
        Assert.False(File.Exists(Journal));
    }

    [Fact]
    public void Without_a_journal_nothing_is_returned()
    {
        Directory.CreateDirectory(Journal);

        Assert.Equal("Toex.Audit.NotAFile", ErrorOf(data.Request()));
    }

    [Fact]
    public void Onto_a_damaged_journal_nothing_is_returned()
    {
        File.WriteAllText(Journal, "torn");

        Assert.Equal("Toex.Audit.Damaged", ErrorOf(data.Request()));
    }

    [Fact]
    public void A_reading_is_recorded_with_its_reason_what_was_asked_and_subject_ids_but_no_name()
    {
        data.Rank(data.Request() with { Reason = "Tasking of Ms O'Neill", Operation = "Get-ToexSubject", Top = 7 });

        var entry = Assert.Single(new FileJournal(data.Path).Read()).Entry!;
        Assert.Equal((AuditKind.Consultation, "Get-ToexSubject", "Tasking of Ms O'Neill"), (entry.Kind, entry.Operation, entry.Reason));
        Assert.Equal([suspect.Id], entry.Subjects);
        Assert.Equal("Vawg Suspect by Composite, top 7 of Essex, 2025-10-01 to 2026-09-30, scope Police 2026.1", entry.Criteria);
        Assert.DoesNotContain("Sean", File.ReadAllText(Journal));
    }

    [Fact]
    public void A_reading_that_finds_nobody_is_recorded_too()
    {
        data.Rank(data.Request("Norfolk"));

        Assert.Empty(Assert.Single(new FileJournal(data.Path).Read()).Entry!.Subjects);
    }

    [Fact]
    public void Storing_a_ranking_is_recorded_as_an_alteration()
    {
        using (var database = data.Open(readOnly: false))
        {
            ScoreRuns.Store(
                database, data.Request(), SubjectRanking.Top(database, data.Request(), CancellationToken.None), CancellationToken.None);
        }

        var stored = new FileJournal(data.Path).Read().Last().Entry!;
        Assert.Equal((AuditKind.Alteration, "Stored ranking run 1"), (stored.Kind, stored.Criteria));
        Assert.Equal([suspect.Id], stored.Subjects);
    }

    [Fact]
    public void A_read_only_connection_stores_no_ranking()
    {
        using var database = data.Open();

        Assert.Equal("Toex.Database.ReadOnly",
            Assert.Throws<ToexException>(() => ScoreRuns.Store(database, data.Request(), [], CancellationToken.None)).ErrorId);
    }

    private string ErrorOf(SubjectRequest request) => Assert.Throws<ToexException>(() => data.Rank(request)).ErrorId;
}
