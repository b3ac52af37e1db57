using Toex.Data.Audit;
using Toex.Data.Errors;
using Toex.Data.Subjects;
using Toex.Data.Submissions.Importing;
using Toex.Data.Tests.Stores;

namespace Toex.Data.Tests.Subjects;

/// <summary>The one person behind many records, found and kept on either store.</summary>
public sealed class SubjectResolutionTests
{
    private const string Kieran = "K1,Kieran,Doyle-Marsh,2010-03-14,M,4 Mill Close,CM7 4OK,", Keiran =
        "K2,Keiran,Doyle Marsh,2010-03-14,M,4 Mill Close,CM7 4OK,",
        Kieron = "K3,Kieron,Marsh,2010-03-14,M,,CM7 4OK,";

    public static TheoryData<string> Engines => StoreFixture.Engines;

    [Theory]
    [MemberData(nameof(Engines))]
    public void Records_of_one_person_are_one_subject_and_the_rest_stay_as_they_were(string engine)
    {
        using var store = new ResolvedStore(engine);
        store.Send(Kieran, Keiran, Kieron, "T1,Amy,Fenwick,2001-05-06,F,9 Park Row,CM1 1OK,",
            "T2,Eve,Fenwick,2001-05-06,F,9 Park Row,CM1 1OK,");

        var result = store.Resolve();

        Assert.Equal(
            (ResolutionKind.Full, "no run before it", 485L, 485L), (result.Kind, result.KindReason, result.Persons, result.SubjectsBefore));
        Assert.Contains("K1 K2 K3", store.Joined());
        Assert.All(store.Joined(), g => Assert.True(g == "K1 K2 K3" || g.Split(' ') is [var one, var other] && other == one + "x", g));
        Assert.InRange(store.Joined().Count, 78, 81); // eighty of the crowd, and the boy
        Assert.Equal(store.Joined().Count, result.SubjectsJoined);
        Assert.Equal(result.Persons - result.PersonsMoved, result.Subjects);
        Assert.Equal([$"{result.Subjects}"], store.Rows("SELECT COUNT(*) FROM subject"));
        Assert.Equal(["3"], store.Rows($"SELECT persons FROM subject WHERE subject_id = {store.Subject("K2")}"));
        Assert.Equal(store.Person("K1"), store.Subject("K3"));
        Assert.NotEqual(store.Subject("T1"), store.Subject("T2"));
        Assert.Empty(store.Rows("SELECT item_id FROM link_change"));
        var entry = store.Database.Journal.Read().Select(e => e.Entry!).Single(e => e.Kind == AuditKind.Combination);
        Assert.Equal(("Resolve-ToexSubject", "Test"), (entry.Operation, entry.Reason));
        Assert.Contains("485 subjects before", entry.Criteria, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public void Birth_dates_known_in_part_are_compared_by_what_is_known(string engine)
    {
        using var store = new ResolvedStore(engine);
        store.Send("P1,Zebedee,Ravenscroft,1984-03-07,M,,,", "P2,Zebedee,Ravenscroft,1984-03,M,,,", "Q1,Ottoline,Trevanion,1984-02-28,F,,,",
            "Q2,Ottoline,Trevanion,31/02/1984,F,,,", "R1,Lysander,Quillfeather,1984-03-07,M,,,", "R2,Lysander,Quillfeather,1951,M,,,");

        store.Resolve();

        Assert.Contains("P1 P2", store.Joined());
        Assert.Contains("Q1 Q2", store.Joined());
        Assert.DoesNotContain("R1 R2", store.Joined());
        var links = SubjectLinks.Find(
            store.Database, new() { SubjectId = store.Subject("P1"), Reason = "Test", Operation = "Test" }, CancellationToken.None);
        Assert.Equal(["1984-03-07", "1984-03-??"], links.SelectMany(l => new[] { l.Person.Born, l.Other.Born }));
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public void New_records_alone_are_compared_and_the_outcome_is_that_of_comparing_all_by_the_same_model(string engine)
    {
        using var store = new ResolvedStore(engine);
        store.Send(Kieran);
        store.Resolve();
        var subject = store.Subject("K1");

        store.Send(Keiran, Kieron);
        var result = store.Resolve();

        Assert.Equal((ResolutionKind.Incremental, "2 of 483 persons are new or corrected since run 1"), (result.Kind, result.KindReason));
        Assert.InRange(result.PairsCompared, 1, 2 * 483);
        Assert.Equal([subject, subject, subject], new[] { "K1", "K2", "K3" }.Select(store.Subject));
        Assert.Equal((0L, ResolutionKind.Incremental), (store.Resolve().PersonsMoved, store.Resolve().Kind));
        var before = store.Joined();
        store.Resolve(full: true);
        Assert.Equal(before, store.Joined());
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public void A_run_that_finds_nothing_new_changes_nothing(string engine)
    {
        using var store = new ResolvedStore(engine);
        store.Resolve();
        var state = store.State();

        store.Resolve();
        Assert.Equal(state, store.State());
        store.Resolve(full: true);
        Assert.Equal(state, store.State());
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public void Decisions_by_hand_hold_on_every_run(string engine)
    {
        using var store = new ResolvedStore(engine);
        store.Send(Kieran, Keiran, "F1,Ann,Quill,1970-02-03,F,,,", "F2,Zoe,Wren,1988-11-12,F,,,");
        store.Decide("K1", "K2", SubjectLinkDecision.Apart);
        store.Decide("F2", "F1", SubjectLinkDecision.Same);

        foreach (var full in new[] { true, false, true })
        {
            store.Resolve(full);
            Assert.NotEqual(store.Subject("K1"), store.Subject("K2"));
            Assert.Equal(store.Subject("F1"), store.Subject("F2"));
        }

        store.Decide("K2", "K1", SubjectLinkDecision.None);
        store.Decide("F1", "F2", SubjectLinkDecision.Apart);
        store.Resolve();
        Assert.Equal(store.Subject("K1"), store.Subject("K2"));
        Assert.Equal((store.Person("F1"), store.Person("F2")), (store.Subject("F1"), store.Subject("F2")));
        Assert.Equal(
            "Toex.Link.NoDecision", Assert.Throws<ToexException>(() => store.Decide("K1", "K2", SubjectLinkDecision.None)).ErrorId);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public void A_subject_keeps_its_id_where_most_of_its_records_stay(string engine)
    {
        using var store = new ResolvedStore(engine);
        store.Send("A1,Ann,Quill,1970-02-03,F,,,", "A2,Bea,Wren,1988-11-12,F,,,", "A3,Cat,Finch,1991-01-21,F,,,");
        store.Decide("A1", "A2", SubjectLinkDecision.Same);
        store.Decide("A2", "A3", SubjectLinkDecision.Same);
        store.Resolve();
        var (all, second, third) = (store.Subject("A1"), store.Person("A2"), store.Person("A3"));
        Assert.Equal((store.Person("A1"), all, all), (all, store.Subject("A2"), store.Subject("A3")));

        // The first goes: the two that stay keep the id, which is the first's own, so that it gets a new one.
        store.Decide("A1", "A2", SubjectLinkDecision.Apart);
        store.Resolve();
        Assert.Equal((all, all), (store.Subject("A2"), store.Subject("A3")));
        var parted = store.Subject("A1");
        Assert.DoesNotContain(parted, new[] { all, second, third });
        Assert.Equal(["1"], store.Rows($"SELECT persons FROM subject WHERE subject_id = {parted}"));

        // No later person gets an id that a subject had.
        store.Send("A4,Dot,Crane,1950-01-01,F,,,");
        Assert.True(store.Person("A4") > parted);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public void Persons_who_are_withdrawn_leave_no_edge_and_the_next_run_is_full(string engine)
    {
        using var store = new ResolvedStore(engine);
        var sent = store.Send(Kieran, Keiran);
        store.Resolve();
        Assert.NotEmpty(store.Rows($"SELECT person_a FROM link_edge WHERE person_b = {store.Person("K2")}"));

        SubmissionWithdrawal.Withdraw(
            store.Database, sent.SubmissionId!.Value, "Sent by mistake", "Remove-ToexSubmission", CancellationToken.None);

        Assert.Empty(
            store.Rows("SELECT e.person_a FROM link_edge e WHERE NOT EXISTS (SELECT 1 FROM person p WHERE p.person_id = e.person_a) OR "
                + "NOT EXISTS (SELECT 1 FROM person p WHERE p.person_id = e.person_b)"));
        var result = store.Resolve();
        Assert.Equal((ResolutionKind.Full, "persons were withdrawn since run 1", 480L), (result.Kind, result.KindReason, result.Persons));
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public void What_cannot_be_done_is_said_and_changes_nothing(string engine)
    {
        using var store = new ResolvedStore(engine);
        var state = store.State();
        Assert.Equal("Toex.Link.BadThreshold", Assert.Throws<ToexException>(() => store.Resolve(match: 1)).ErrorId);
        Assert.Equal("Toex.Audit.ReasonMissing", Assert.Throws<ToexException>(() =>
            SubjectResolution.Run(store.Database, new() { Reason = " ", Operation = "Test" }, null, CancellationToken.None)).ErrorId);
        Assert.Equal("Toex.Link.NotResolved", Assert.Throws<ToexException>(() =>
            SubjectLinks.Find(
                store.Database, new() { SubjectId = 1, Reason = "Test", Operation = "Test" }, CancellationToken.None)).ErrorId);
        Assert.Equal("Toex.Link.PersonNotFound", Assert.Throws<ToexException>(() =>
            LinkDecisions.Set(
                store.Database, ResolvedStore.Decision(1, 999_999, SubjectLinkDecision.Same), CancellationToken.None)).ErrorId);
        using var stop = new CancellationTokenSource();
        Assert.ThrowsAny<OperationCanceledException>(() => SubjectResolution.Run(
            store.Database, new() { Reason = "Test", Operation = "Test" }, new StopAt("Joining records", stop), stop.Token));
        Assert.Equal(state, store.State());
        Assert.Empty(store.Rows("SELECT link_run_id FROM link_run"));
    }

    [Fact]
    public void A_file_is_left_without_temporary_tables_and_other_files()
    {
        using var store = new ResolvedStore(StoreFixture.DuckDb);
        store.Resolve();
        Assert.Equal(
            ["0"], store.Rows(
                "SELECT (SELECT COUNT(*) FROM duckdb_tables() WHERE temporary) + (SELECT COUNT(*) FROM duckdb_views() WHERE temporary AND "
                    + "NOT internal AND view_name <> 'offender_age')"));
        var folder = Path.GetDirectoryName(store.Database.Location)!;
        Assert.Equal([".jsonl", ".toex"], Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Select(f => Path.GetExtension(f)!)
            .Where(e => e != ".wal").Order(StringComparer.Ordinal));
    }

    [SqlServerFact]
    public void Both_stores_find_the_same_with_the_same_probabilities_and_a_server_leaves_nothing_behind()
    {
        var folders = Folders();
        var states = new List<List<string>>();
        foreach (var engine in new[] { StoreFixture.DuckDb, StoreFixture.SqlServer })
        {
            using var store = new ResolvedStore(engine);
            store.Resolve();
            store.Send(Kieran, Keiran, Kieron);
            store.Resolve();
            states.Add([.. store.State(), .. store.Rows("SELECT m, u, household FROM link_parameter ORDER BY link_run_id, ordinal"),
                .. store.Rows("SELECT probability FROM link_edge ORDER BY person_a, person_b")]);
        }

        Assert.Equal(states[0], states[1]);
        Assert.Equal(folders, Folders());
    }

    private static List<string> Folders() =>
        [.. Directory.GetDirectories(Path.GetTempPath(), "toex-*").Where(f => !f.Contains("test", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)];

    private sealed class StopAt(string step, CancellationTokenSource stop) : IProgress<Toex.Data.Linkage.LinkageProgress>
    {
        public void Report(Toex.Data.Linkage.LinkageProgress value)
        {
            if (value.Step == step)
            {
                stop.Cancel();
            }
        }
    }
}
