using Toex.Data.Databases;
using Toex.Data.Stores;
using Toex.Data.Submissions;
using Toex.Data.Submissions.Importing;
using Toex.Data.Submissions.Maps;
using Toex.Data.Submissions.Standard;

namespace Toex.Data.Tests.Submissions;

/// <summary>Files of one force, written by hand, on one database.</summary>
internal sealed class ForceFiles(ProfileDatabase database, string force) : IDisposable
{
    internal static readonly DateOnly Today = new(2026, 10, 1);

    private readonly TemporaryFolder folder = new();

    internal ProfileDatabase Database => database;

    internal string File(string name) => folder.File(name);

    /// <summary>Writes rows under the standard's headings, or under headings of their own, and imports them.</summary>
    internal SubmissionResult Send(SubmissionKind kind, string headings, params string[] rows) => Import(kind, FileOf(headings, rows));

    internal SubmissionResult Import(SubmissionKind? kind, string path, ColumnMap? map = null) =>
        SubmissionImporter.Import(database, Request(kind, path, map), "Import-ToexSubmission", null, CancellationToken.None);

    internal SubmissionResult Test(SubmissionKind? kind, string path, ColumnMap? map = null) =>
        SubmissionImporter.Test(database, Request(kind, path, map), null, CancellationToken.None);

    internal SubmissionRequest Request(SubmissionKind? kind, string path, ColumnMap? map = null) =>
        new() { Path = path, Kind = kind, Map = map ?? ColumnMap.None, Today = Today };

    /// <summary>Writes a CSV file; the force's code stands before each row.</summary>
    internal string FileOf(string headings, params string[] rows)
    {
        var path = folder.File($"{Guid.NewGuid():N}.csv");
        System.IO.File.WriteAllLines(path, [$"force_code,{headings}", .. rows.Select(r => $"{force},{r}")]);
        return path;
    }

    internal SubmissionResult Persons(params string[] rows) =>
        Send(SubmissionKind.Persons, "person_reference,given_name,family_name,birth_date,sex", rows);

    internal SubmissionResult Offences(params string[] rows) =>
        Send(SubmissionKind.Offences, "offence_reference,offence_code,recorded_date,committed_date,domestic", rows);

    internal SubmissionResult Roles(params string[] rows) =>
        Send(SubmissionKind.OffencePersons, "offence_reference,person_reference,role", rows);

    /// <summary>Rows of a table as text, values apart by blanks.</summary>
    internal List<string> Rows(string sql) => [.. database.Store.Query(
        new SqlQuery("test", sql, new Dictionary<string, object?> { ["force"] = ForceId }),
        row => string.Join(' ', Enumerable.Range(0, row.FieldCount).Select(i => Text(row.GetValue(i)))), CancellationToken.None)];

    /// <summary>Changes the database behind the import's back.</summary>
    internal void Write(string sql)
    {
        using var transaction = database.Store.BeginWrite("test");
        transaction.Execute(new SqlQuery("test", sql, new Dictionary<string, object?> { ["force"] = ForceId }), CancellationToken.None);
        transaction.Commit();
    }

    internal List<SubmissionIssue> Issues(SubmissionResult result) =>
        [.. Toex.Data.Submissions.Register.SubmissionRegister.Issues(database.Store, result.SubmissionId!.Value, CancellationToken.None)];

    internal int ForceId => Toex.Data.Reference.ForceDirectory.Load(database.Store, CancellationToken.None).Resolve(force).Id;

    public void Dispose()
    {
        folder.Dispose();
        database.Dispose();
    }

    private static string Text(object value) => value switch
    {
        DBNull => "-",
        DateOnly day => day.ToString("yyyy-MM-dd"),
        DateTime day => day.ToString("yyyy-MM-dd"),
        _ => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{value}"),
    };
}
