using Toex.Data.Errors;
using Toex.Data.Submissions;
using Toex.Data.Submissions.Importing;
using Toex.Data.Submissions.Standard;
using Toex.Data.Tests.Stores;

namespace Toex.Data.Tests.Submissions;

/// <summary>A submission is as safe in SQL Server as in a DuckDB file. Each test has a force of its own.</summary>
public sealed class SubmissionConformanceTests(StoreFixture stores) : IClassFixture<StoreFixture>
{
    public static TheoryData<string> Engines => StoreFixture.Engines;

    [Theory]
    [MemberData(nameof(Engines))]
    public void Rows_that_are_right_are_loaded_and_those_that_are_wrong_kept_with_the_reason(string engine)
    {
        using var essex = Files(engine, "Essex");

        var persons = essex.Persons("0042,Aoife,O'Neill,2010-02-28,F", "P2,Tom,Smith,29/02/2004,M", "P3,Ann,Lee,30.02.2004,F");
        var offences =
            essex.Offences("42/1/26,008/06,2026-02-28,,Y", "42/2/26,19C,31/01/2026,2026-02-01,N", "42/3/26,8N,2026-03-01,28/02/2022,N");
        var roles = essex.Roles(
            "42/1/26,0042,Victim", "42/1/26,P2,Suspect", "42/9/26,P2,Suspect", "42/3/26,P3,Suspect", "42/3/26,P2,Suspect");

        Assert.Equal((3, 2, 1), (persons.RowsRead, persons.RowsLoaded, persons.RowsRejected));
        Assert.Equal(["4 date.format birth_date"], essex.Issues(persons).Select(i => $"{i.Line} {i.Rule} {i.Column}"));
        Assert.Equal("Essex,P3,Ann,Lee,30.02.2004,F", Assert.Single(essex.Issues(persons)).Row);
        Assert.Equal(["3 value.order committed_date"], essex.Issues(offences).Select(i => $"{i.Line} {i.Rule} {i.Column}"));
        Assert.Equal(["4 offence.reference offence_reference", "5 person.reference person_reference"],
            essex.Issues(roles).Select(i => $"{i.Line} {i.Rule} {i.Message.Split(' ')[0]}"));
        Assert.Equal(["0042 O'Neill 2010-02-28 2", "P2 Smith 2004-02-29 1"],
            essex.Rows("SELECT local_reference, family_name, birth_date, sex_id FROM person WHERE force_id = @force ORDER BY "
                + "local_reference"));
        Assert.Equal(["42/1/26 2026-02-28 9555 24313 - 1", "42/3/26 2026-03-01 9556 24314 2022-02-28 0"],
            essex.Rows("SELECT reference, recorded_date, day_number, month_number, committed_date, domestic FROM offence WHERE force_id = "
                + "@force ORDER BY reference"));

        // The girl was sixteen on the day; who was born on a leap day was 22 then, and 17 at the offence of 28 February 2022.
        Assert.Equal(["42/1/26 2 16", "42/1/26 1 21", "42/3/26 1 17"], essex.Rows(
            "SELECT o.reference, r.role_id, r.age FROM offence_person r JOIN offence o ON o.offence_id = r.offence_id WHERE r.force_id = "
                + "@force ORDER BY o.reference, r.role_id DESC"));
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public void The_same_file_is_loaded_once(string engine)
    {
        using var kent = Files(engine, "Kent");
        var path = kent.FileOf("person_reference,given_name", "K1,Ada");

        var first = kent.Import(SubmissionKind.Persons, path);
        var again = kent.Import(SubmissionKind.Persons, path);

        Assert.Equal(SubmissionState.Loaded, first.State);
        Assert.Equal((SubmissionState.AlreadyLoaded, first.SubmissionId, 1L), (again.State, again.SubmissionId, again.RowsLoaded));
        Assert.Single(kent.Rows("SELECT submission_id FROM submission WHERE force_id = @force"));
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public void A_correction_replaces_the_rows_of_its_keys_and_everything_that_follows_from_them(string engine)
    {
        using var norfolk = Files(engine, "Norfolk");
        norfolk.Persons("N1,Bea,Hall,2010-01-01,U", "N2,Col,Hunt,1980-01-01,M");
        norfolk.Offences("36/1/26,8N,2026-01-10,,N");
        norfolk.Roles("36/1/26,N1,Victim", "36/1/26,N2,Suspect");
        var before = norfolk.Rows("SELECT person_id, subject_id FROM person WHERE force_id = @force ORDER BY local_reference");

        var persons = norfolk.Persons("N1,Bea,Hall,2009-01-01,F");
        var offences = norfolk.Offences("36/1/26,8N,2025-12-31,,Y");

        Assert.Equal((1L, 1L), (persons.RowsReplaced, offences.RowsReplaced));
        Assert.Equal(before, norfolk.Rows("SELECT person_id, subject_id FROM person WHERE force_id = @force ORDER BY local_reference"));
        Assert.Equal(["9496 2 2 16", "9496 1 1 45"], norfolk.Rows(
            "SELECT day_number, role_id, sex_id, age FROM offence_person WHERE force_id = @force ORDER BY role_id DESC"));
        Assert.Equal(["2010-01-01"], norfolk.Rows("SELECT birth_date FROM person_superseded WHERE force_id = @force"));
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public void A_withdrawn_correction_brings_back_what_it_replaced(string engine)
    {
        using var suffolk = Files(engine, "Suffolk");
        suffolk.Offences("37/1/26,8N,2026-01-10,,N", "37/2/26,8N,2026-01-11,,N");
        var before =
            suffolk.Rows("SELECT offence_id, reference, recorded_date, domestic FROM offence WHERE force_id = @force ORDER BY reference");
        var second = suffolk.Offences("37/1/26,8N,2026-01-10,,Y", "37/3/26,8N,2026-01-12,,Y");
        var third = suffolk.Offences("37/1/26,8N,2026-01-09,,Y");

        Withdraw(suffolk, second);

        // What the second file replaced is now replaced by the third.
        Assert.Equal(["37/1/26 2026-01-09 1", "37/2/26 2026-01-11 0"],
            suffolk.Rows("SELECT reference, recorded_date, domestic FROM offence WHERE force_id = @force ORDER BY reference"));

        Withdraw(suffolk, third);

        Assert.Equal(before,
            suffolk.Rows("SELECT offence_id, reference, recorded_date, domestic FROM offence WHERE force_id = @force ORDER BY reference"));
        Assert.Empty(suffolk.Rows("SELECT offence_id FROM offence_superseded WHERE force_id = @force"));
        Assert.Equal("Toex.Submission.AlreadyWithdrawn", Assert.Throws<ToexException>(() => Withdraw(suffolk, third)).ErrorId);
        Assert.Contains(suffolk.Database.Journal.Read(), e => e.Entry?.Kind == Toex.Data.Audit.AuditKind.Erasure
            && e.Entry.Criteria.Contains("Suffolk", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public void A_submission_that_others_refer_to_is_not_withdrawn(string engine)
    {
        using var herts = Files(engine, "Hertfordshire");
        var persons = herts.Persons("H1,Di,Ray,1990-01-01,F");
        herts.Offences("41/1/26,8N,2026-01-10,,N");
        var roles = herts.Roles("41/1/26,H1,Victim");

        Assert.Equal("Toex.Submission.InUse", Assert.Throws<ToexException>(() => Withdraw(herts, persons)).ErrorId);
        Assert.Single(herts.Rows("SELECT person_id FROM person WHERE force_id = @force"));

        Withdraw(herts, roles);
        Withdraw(herts, persons);

        Assert.Empty(herts.Rows("SELECT person_id FROM person WHERE force_id = @force"));
        Assert.Empty(
            herts.Rows("SELECT s.subject_id FROM subject s WHERE NOT EXISTS (SELECT 1 FROM person p WHERE p.subject_id = s.subject_id) "
                + "AND @force > 0"));
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public void A_person_who_comes_back_belongs_to_the_subject_that_was_found_meanwhile(string engine)
    {
        using var mercia = Files(engine, "West Mercia");
        mercia.Persons("W1,Gil,Oak,1990-01-01,M");
        mercia.Persons("W2,Gilbert,Oak,1990-01-01,M");
        var correction = mercia.Persons("W2,Gilbert,Oake,1990-01-01,M");
        mercia.Write("UPDATE person SET subject_id = (SELECT MIN(person_id) FROM person WHERE force_id = @force) WHERE force_id = @force");
        mercia.Write(
            "DELETE FROM subject WHERE NOT EXISTS (SELECT 1 FROM person p WHERE p.subject_id = subject.subject_id) AND @force > 0");

        Withdraw(mercia, correction);

        Assert.Equal(["W1 Oak", "W2 Oak"],
            mercia.Rows("SELECT local_reference, family_name FROM person WHERE force_id = @force ORDER BY local_reference"));
        Assert.Equal(
            ["1"], mercia.Rows(
                "SELECT COUNT(DISTINCT p.subject_id) FROM person p JOIN subject s ON s.subject_id = p.subject_id WHERE p.force_id = @force"));
        Assert.Equal(
            ["2"], mercia.Rows("SELECT COUNT(*) FROM person p JOIN subject s ON s.subject_id = p.subject_id WHERE p.force_id = @force"));
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public void Ids_are_never_used_twice(string engine)
    {
        using var beds = Files(engine, "Bedfordshire");
        var first = beds.Persons("B1,Eve,Fox,1990-01-01,F");
        var id = beds.Rows("SELECT person_id FROM person WHERE force_id = @force").Single();
        Withdraw(beds, first);

        beds.Persons("B2,Finn,Gill,1990-01-01,M");

        Assert.NotEqual(id, beds.Rows("SELECT person_id FROM person WHERE force_id = @force").Single());
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public void Every_kind_of_file_has_its_place(string engine)
    {
        using var cambs = Files(engine, "Cambridgeshire");
        cambs.Persons("C1,Gus,Hay,2012-05-05,M", "C2,Hal,Ives,1970-05-05,M");

        var episodes =
            cambs.Send(SubmissionKind.MissingEpisodes,
                "episode_reference,person_reference,missing_from,found_at,risk_level,looked_after,harm,found_by",
            "M1,C1,2026-03-01 22:30,02/03/2026 01:00,Medium,Y,None,Police", "M2,C1,2026-09-30T08:00,,high,N,,");
        var offenders =
            cambs.Send(SubmissionKind.ManagedOffenders,
                "offender_reference,person_reference,category,level,risk_level,registered,managed_from,manager,next_visit_due",
            "V1,C2,1,2,Very high,Y,2020-01-01,PC 99,2026-10-09");
        var visits =
            cambs.Send(SubmissionKind.Visits, "visit_reference,offender_reference,visit_date,completed", "W1,V1,2026-09-01,Y",
                "W2,V7,2026-09-01,Y");
        var orders =
            cambs.Send(SubmissionKind.Orders, "order_reference,person_reference,order_type,from_date,to_date",
                "O1,C2,Sexual Harm Prevention Order,2020-01-01,2019-01-01",
            "O2,C2,restraining order,2020-01-01,");

        Assert.Equal([2L, 1, 1, 1], new[] { episodes, offenders, visits, orders }.Select(r => r.RowsLoaded));
        Assert.Equal(["M1 2026-03-01 22 2026-03-02 150 3 13 1 1 1", "M2 2026-09-30 8 - - 4 14 0 0 -"], cambs.Rows(
            "SELECT reference, missing_date, missing_hour, found_date, duration_minutes, risk_level_id, age, looked_after, harm_id, "
                + "found_by_id FROM missing_episode WHERE force_id = @force ORDER BY reference"));
        Assert.Equal(["V1 1 2 14 9778 PC 99"], cambs.Rows(
            "SELECT o.reference, o.category, o.level, o.risk_level_id, o.next_visit_due_day_number, m.reference FROM managed_offender o "
                + "JOIN offender_manager m ON m.manager_id = o.manager_id WHERE o.force_id = @force"));
        Assert.Equal(["offender.reference"], cambs.Issues(visits).Select(i => i.Rule));
        Assert.Equal(["value.order"], cambs.Issues(orders).Select(i => i.Rule));
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public void A_file_is_checked_on_a_connection_that_only_reads_as_on_one_that_writes(string engine)
    {
        string[] roles = ["26/1/26,G1,Victim", "26/1/26,G2,Suspect"];
        const string Headings = "offence_reference,person_reference,role";
        SubmissionResult writing;
        using (var glos = Files(engine, "Gloucestershire"))
        {
            glos.Persons("G1,Di,Ray,1990-01-01,F");
            glos.Offences("26/1/26,8N,2026-01-10,,N");
            writing = glos.Test(SubmissionKind.OffencePersons, glos.FileOf(Headings, roles));
        }

        using var reading = new ForceFiles(stores.Connect(engine, readOnly: true), "Gloucestershire");
        var result = reading.Test(SubmissionKind.OffencePersons, reading.FileOf(Headings, roles));

        Assert.Equal((SubmissionState.Checked, 2L, 1L, "person.reference"),
            (result.State, result.RowsRead, result.RowsLoaded, Assert.Single(result.Findings).Rule));
        Assert.Equal((writing.State, writing.RowsLoaded, writing.Sha256), (result.State, result.RowsLoaded, result.Sha256));
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public void A_stopped_import_leaves_the_database_as_it_was(string engine)
    {
        using var warks = Files(engine, "Warwickshire");
        var path = warks.FileOf("person_reference", [.. Enumerable.Range(0, 20_000).Select(i => $"W{i}")]);
        using var stop = new CancellationTokenSource();
        var progress = new StopAtWriting(stop);

        Assert.ThrowsAny<OperationCanceledException>(() => SubmissionImporter.Import(
            warks.Database, warks.Request(SubmissionKind.Persons, path), "Import-ToexSubmission", progress, stop.Token));

        Assert.Empty(warks.Rows("SELECT person_id FROM person WHERE force_id = @force"));
        Assert.Empty(warks.Rows("SELECT submission_id FROM submission WHERE force_id = @force"));
        Assert.Equal(SubmissionState.Loaded, warks.Import(SubmissionKind.Persons, path).State);
    }

    private static void Withdraw(ForceFiles files, SubmissionResult result) =>
        SubmissionWithdrawal.Withdraw(
            files.Database, result.SubmissionId!.Value, "Sent by mistake", "Remove-ToexSubmission", CancellationToken.None);

    private ForceFiles Files(string engine, string force) => new(stores.Connect(engine), force);

    private sealed class StopAtWriting(CancellationTokenSource stop) : IProgress<SubmissionProgress>
    {
        public void Report(SubmissionProgress value)
        {
            if (value.Step == "Writing")
            {
                stop.Cancel();
            }
        }
    }
}
