using Toex.Data.Audit;
using Toex.Data.Databases;
using Toex.Data.DuckDb;
using Toex.Data.Integrity;
using Toex.Data.Samples;

namespace Toex.Data.Tests.Integrity;

/// <summary>Each check finds the fault that it is for, and no other; a sound database passes them all.</summary>
public sealed class DatabaseChecksTests(DatabaseChecksTests.SoundDatabase sound)
    : IClassFixture<DatabaseChecksTests.SoundDatabase>, IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_sound_database_passes_every_check()
    {
        var results = Check(Copy());

        Assert.All(results, r => Assert.Equal((r.Check, true, 0), (r.Check, r.Passed, r.Problems)));
        Assert.Equal(results.Count, results.Select(r => r.Check).Distinct().Count());
        Assert.All(results, r => Assert.NotEmpty(r.Meaning));
    }

    /// <summary>A fault, the check that finds it, and how many problems it makes.</summary>
    public static TheoryData<string, string, long> Faults => new()
    {
        { "INSERT INTO offence SELECT -offence_id, * EXCLUDE (offence_id) FROM offence WHERE offence_id <= 3",
            "Each crime reference stands once in its force", 3 },
        { "UPDATE offence SET offence_id = 1 WHERE offence_id IN (2, 3)", "Each offence has a key of its own", 2 },
        { "UPDATE offence SET force_id = 999 WHERE offence_id = 1", "Each offence has a known force, code, outcome and location type", 1 },
        { "UPDATE offence SET offence_code_id = 999999 WHERE offence_id <= 2",
            "Each offence has a known force, code, outcome and location type", 2 },
        { "UPDATE offence SET outcome_group_id = 99 WHERE offence_id = 1",
            "Each offence has a known force, code, outcome and location type", 1 },
        { "UPDATE offence SET location_type_id = 99 WHERE offence_id = 1",
            "Each offence has a known force, code, outcome and location type", 1 },
        { "UPDATE offence SET committed_date = recorded_date + 1 WHERE offence_id <= 4", "No offence was recorded before it was committed",
            4 },
        { "INSERT INTO offence_person SELECT -1, * EXCLUDE (offence_id) FROM offence_person LIMIT 1",
            "Each suspect and victim belongs to an offence", 1 },
        { "UPDATE offence_person SET day_number = day_number + 1 WHERE offence_id = (SELECT MIN(offence_id) FROM offence_person)",
            "Each suspect and victim carries the force and day of the offence", 1 },
        { "UPDATE offence_person SET force_id = 999 WHERE offence_id = (SELECT MIN(offence_id) FROM offence_person)",
            "Each suspect and victim carries the force and day of the offence", 1 },
        { "UPDATE offence_person SET person_id = -1 WHERE offence_id = (SELECT MIN(offence_id) FROM offence_person)",
            "Each suspect and victim has a person record", 1 },
        { "INSERT INTO offence_person SELECT * FROM offence_person LIMIT 2", "Each person stands once in each role of an offence", 2 },
        { "UPDATE offence_person SET role_id = 3 WHERE offence_id = (SELECT MIN(offence_id) FROM offence_person)",
            "Roles, sexes and ages are possible", 1 },
        { "UPDATE offence_person SET sex_id = 9 WHERE offence_id = (SELECT MIN(offence_id) FROM offence_person)",
            "Roles, sexes and ages are possible", 1 },
        { "UPDATE offence_person SET age = 121 WHERE offence_id = (SELECT MIN(offence_id) FROM offence_person)",
            "Roles, sexes and ages are possible", 1 },
        { "UPDATE offence_person SET age = -1 WHERE offence_id = (SELECT MIN(offence_id) FROM offence_person)",
            "Roles, sexes and ages are possible", 1 },
        { "DELETE FROM subject WHERE subject_id = (SELECT MIN(subject_id) FROM subject WHERE persons = 1)",
            "Each person record has a subject", 1 },
        { "INSERT INTO person SELECT * FROM person LIMIT 2", "Each person and each subject has a key of its own", 2 },
        { "INSERT INTO subject SELECT * FROM subject LIMIT 1", "Each person and each subject has a key of its own", 1 },
        { "UPDATE offence_weight SET weight = -1 WHERE weight_scale_id = 1 AND offence_code_id = 26",
            "No severity weight is negative, and overrides have reason and approver", 1 },
        { "UPDATE offence_weight SET approver = NULL WHERE offence_code_id = 1151 AND weight_scale_id = 1",
            "No severity weight is negative, and overrides have reason and approver", 1 },
        { "UPDATE offence_weight SET reason = '' WHERE offence_code_id = 1151 AND weight_scale_id = 1",
            "No severity weight is negative, and overrides have reason and approver", 1 },
        { "DELETE FROM scope_offence WHERE scope_rule_id = 1 AND offence_code_id = (SELECT MIN(offence_code_id) FROM scope_offence JOIN offence USING (offence_code_id))", "Every code that offences have stands in every scope rule, fraud aside", 1 },
        { "INSERT INTO reference_file VALUES (1, 'RecordedCrime', 'a.csv', 'x', 10, 7, 2, TIMESTAMP '2026-01-01')",
            "Each file's rows are loaded or rejected", 1 },
        { "UPDATE subject SET persons = 0 WHERE subject_id = (SELECT MIN(subject_id) FROM subject)",
            "Each subject has the persons that it says", 1 },
        { "INSERT INTO subject (subject_id, persons) VALUES (-1, 0)", "Each subject has the persons that it says", 1 },
        { "UPDATE offence SET submission_id = 9 WHERE offence_id <= 3",
            "Each submission has as many rows as it says, and one that is not loaded has none", 1 },
        { "INSERT INTO person_superseded SELECT * EXCLUDE (birth_text), 9, birth_text FROM person LIMIT 2",
            "Each replaced row was replaced by a submission that is loaded", 2 },
        { "INSERT INTO submission VALUES (9, 1, 'offences', 'a.csv', 'x', 1, '1', NULL, NULL, 'Loaded', '{}', 5, 4, 1, 0, 0, TIMESTAMP '2026-01-01', NULL, NULL); UPDATE offence SET submission_id = 9 WHERE offence_id <= 3", "Each submission has as many rows as it says, and one that is not loaded has none", 1 },
        { "INSERT INTO submission VALUES (9, 1, 'offences', 'a.csv', 'x', 1, '1', NULL, NULL, 'Rejected', '{}', 5, 0, 4, 0, 0, TIMESTAMP '2026-01-01', NULL, NULL)", "Each submission has as many rows as it says, and one that is not loaded has none", 1 },
        { "INSERT INTO submission VALUES (9, 1, 'offences', 'a.csv', 'x', 1, '1', NULL, NULL, 'Loaded', '{}', 1, 0, 1, 0, 0, TIMESTAMP '2026-01-01', NULL, NULL)", "Each rejected row of a submission is kept", 1 },
        { "INSERT INTO offender_visit (visit_id, force_id, reference, offender_id, visit_date, day_number, month_number, completed) VALUES (1, 1, 'V', -1, DATE '2026-01-01', 9497, 24312, 1)", "Each visit belongs to a managed offender of its force", 1 },
        { "INSERT INTO civil_order (order_id, force_id, reference, person_id, order_type_id, from_date, day_number, month_number, breaches) VALUES (1, 1, 'O', -1, 1, DATE '2026-01-01', 9497, 24312, 0), (2, 1, 'O', -1, 1, DATE '2026-01-01', 9497, 24312, 0)", "Each missing episode, managed offender and order has a person of its force", 2 },
        { "INSERT INTO civil_order (order_id, force_id, reference, person_id, order_type_id, from_date, day_number, month_number, breaches) VALUES (1, 1, 'O', -1, 1, DATE '2026-01-01', 9497, 24312, 0), (2, 1, 'O', -1, 1, DATE '2026-01-01', 9497, 24312, 0)", "Each episode, offender, visit and order stands once in its force", 1 },
        { "UPDATE offence SET month_number = month_number + 1 WHERE offence_id <= 5", "Day and month numbers agree with the dates", 5 },
        { "UPDATE offence SET recorded_date = recorded_date + 1 WHERE offence_id = 1", "Day and month numbers agree with the dates", 1 },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_fault_fails_the_check_that_is_for_it(string fault, string check, long problems)
    {
        var path = Copy();
        using (var connection = DuckDbFile.Connect(path, readOnly: false))
        {
            DuckDbCommands.Execute(connection, fault);
        }

        var result = Check(path).Single(r => r.Check == check);

        Assert.Equal((false, problems), (result.Passed, result.Problems));
    }

    [Fact]
    public void A_changed_journal_entry_fails_the_journal_s_check()
    {
        var path = Copy();
        var journal = new FileJournal(path);
        journal.Append([new(AuditKind.Consultation, "Get-ToexSubject", "Tasking", "All", [1])]);
        File.WriteAllText(journal.Location, File.ReadAllText(journal.Location).Replace("Tasking", "Nothing", StringComparison.Ordinal));

        Assert.Equal(["The audit journal's chain holds"], Check(path).Where(r => !r.Passed).Select(r => r.Check));
    }

    [Fact]
    public void Fraud_stands_in_no_scope_rule_and_that_is_no_fault()
    {
        var path = Copy();
        using (var connection = DuckDbFile.Connect(path, readOnly: false))
        {
            DuckDbCommands.Execute(
                connection, "UPDATE offence SET offence_code_id = (SELECT offence_code_id FROM offence_code WHERE code = '053/00') WHERE "
                    + "offence_id <= 10");
        }

        Assert.All(Check(path), r => Assert.True(r.Passed, r.Check));
    }

    [Fact]
    public void An_offence_whose_text_is_not_certain_stands_in_no_scope_rule_and_that_is_no_fault()
    {
        var path = Copy();
        using (var connection = DuckDbFile.Connect(path, readOnly: false))
        {
            DuckDbCommands.Execute(connection, """
                INSERT INTO offence_subgroup VALUES (0, 'Not resolved', 'Not resolved');
                INSERT INTO offence_code VALUES (0, 'unresolved', 'Unresolved', NULL, 'Offence whose text is not certain', 0, 'Toex');
                UPDATE offence SET offence_code_id = 0 WHERE offence_id <= 10
                """);
        }

        Assert.All(Check(path), r => Assert.True(r.Passed, r.Check));
    }

    [Fact]
    public void Progress_runs_from_nothing_towards_all_and_names_each_check()
    {
        var steps = new List<CheckProgress>();
        using var database = ProfileDatabase.Connect(Copy(), readOnly: true);

        var results = DatabaseChecks.Run(database, new Recorder(steps), CancellationToken.None).ToList();

        Assert.Equal(results.Count, steps.Count);
        Assert.Equal(0, steps[0].Fraction);
        Assert.Equal(steps.Select(s => s.Fraction).Order(), steps.Select(s => s.Fraction));
        Assert.InRange(steps[^1].Fraction, 0.9, 1);
    }

    [Fact]
    public void Checking_stops_when_told()
    {
        using var database = ProfileDatabase.Connect(Copy(), readOnly: true);

        Assert.Throws<OperationCanceledException>(() => DatabaseChecks.Run(database, null, new(canceled: true)).ToList());
    }

    private string Copy()
    {
        var path = folder.File($"{Guid.NewGuid():N}.toex");
        File.WriteAllBytes(path, sound.Content);
        return path;
    }

    private static List<CheckResult> Check(string path)
    {
        using var database = ProfileDatabase.Connect(path, readOnly: true);
        return [.. DatabaseChecks.Run(database, null, CancellationToken.None)];
    }

    private sealed class Recorder(List<CheckProgress> steps) : IProgress<CheckProgress>
    {
        public void Report(CheckProgress value) => steps.Add(value);
    }

    /// <summary>A small sample database, made once.</summary>
    public sealed class SoundDatabase
    {
        public SoundDatabase()
        {
            using var temporary = new TemporaryFolder();
            SampleDatabase.Create(
                temporary.File("sound.toex"), overwrite: false, new() { Scale = 0.005, Months = 12 }, null, CancellationToken.None);
            Content = File.ReadAllBytes(temporary.File("sound.toex"));
        }

        public byte[] Content { get; }
    }
}
