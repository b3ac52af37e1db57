using Toex.Data.Audit;
using Toex.Data.Errors;

namespace Toex.Data.Tests.Audit;

/// <summary>What was recorded and then did not take place is followed by an entry that says so.</summary>
public sealed class RecordedWorkTests : IDisposable
{
    private static readonly AuditEvent Event =
        new(AuditKind.Disclosure, "Export-ToexChart", "Tasking", "Chart of subjects", [3, 5], "Board");
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Work_that_is_done_has_one_entry()
    {
        Assert.Equal(7, Journal().Record(Event, () => 7));

        Assert.Equal(["1 Chart of subjects [3 5] "], Entries());
    }

    [Fact]
    public void Work_that_fails_or_is_stopped_has_a_second_entry_with_the_number_of_the_first()
    {
        Assert.Throws<ToexException>(() => Journal().Record(Event, () => throw FileErrors.NotFound.With("a.png")));
        Assert.Throws<OperationCanceledException>(() => Journal().Record(Event, () => throw new OperationCanceledException()));
        Assert.Throws<InvalidOperationException>(() => Journal().Record(Event, () => throw new InvalidOperationException("O'Neill")));

        Assert.Equal(
        [
            "1 Chart of subjects [3 5] ", "2 Entry 1 did not take place: Toex.File.NotFound [] 1", "3 Chart of subjects [3 5] ",
            "4 Entry 3 did not take place: it was stopped [] 3", "5 Chart of subjects [3 5] ",
                "6 Entry 5 did not take place: InvalidOperationException [] 5",
        ], Entries());
        Assert.All(Journal().Read(), e => Assert.Null(e.Problem));
    }

    [Fact]
    public void A_commit_whose_answer_was_lost_may_have_taken_place()
    {
        Assert.Throws<ToexException>(() => Journal().Record(Event, () => throw ServerErrors.CommitUnknown.With("server")));

        Assert.Equal("2 Entry 1 may not have taken place: Toex.Server.CommitUnknown [] 1", Entries()[1]);
    }

    [Fact]
    public void Rows_are_recorded_before_the_first_and_where_they_end_early_it_is_told_after_how_many()
    {
        var rows = Journal().RecordEach(Event, () => Rows(failing: true));
        Assert.Single(Entries());
        Assert.Throws<ToexException>(() => rows.ToList());
        Assert.Equal(
            ["a"], Journal().RecordEach(Event, () => Rows(failing: true)).Take(1)); // whoever wants no more has had what was recorded

        Assert.Equal(
            ["1 Chart of subjects [3 5] ", "2 Entry 1 ended after 2 of its rows: Toex.File.NotFound [] 1", "3 Chart of subjects [3 5] "],
                Entries());
    }

    private static IEnumerable<string> Rows(bool failing)
    {
        yield return "a";
        yield return "b";
        _ = failing ? throw FileErrors.NotFound.With("x") : 0;
    }

    private FileJournal Journal() => new(folder.File("a.toex"));

    private List<string> Entries() => [.. Journal().Read().Select(e => e.Entry!)
        .Select(e => $"{e.Sequence} {e.Criteria} [{string.Join(' ', e.Subjects)}] {e.Failed}")];
}
