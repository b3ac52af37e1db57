using System.Globalization;
using DuckDB.NET.Data;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Toex.Data.Submissions.Reading;

namespace Toex.Data.Tests.Submissions.Reading;

/// <summary>A file that needs no care may be left to DuckDB: it reads the same records, every one.</summary>
public sealed class PlainFileTests : IDisposable
{
    private readonly DuckDBConnection connection = new("DataSource=:memory:");

    public PlainFileTests() => connection.Open();

    [Property(MaxTest = 400)]
    public Property DuckDB_reads_a_plain_file_alike() => Prop.ForAll(Texts(), text =>
    {
        using var file = new SubmittedFile(text);
        var records = file.Records;
        if (file.Opened.NeedsCare || records.Any(r => r.Problem is not null))
        {
            return;
        }

        Assert.Equal(records.Select(r => string.Join('|', r.Fields)), ByDuckDb(file.Opened));
    });

    public void Dispose() => connection.Dispose();

    private List<string> ByDuckDb(SubmissionFile file)
    {
        using var command = connection.CreateCommand();
        command.CommandText = string.Create(CultureInfo.InvariantCulture, $$"""
            SELECT coalesce(a, '') || '|' || coalesce(b, '') FROM read_csv('{{file.Path}}', auto_detect = false, header = false,
                skip = {{file.LinesBeforeRecords}}, delim = ',', quote = '"', escape = '"', columns = {'a': 'VARCHAR', 'b': 'VARCHAR'})
            """);
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(reader.GetString(0));
        }

        return rows;
    }

    /// <summary>Lines of which most are right, and files of which many are plain.</summary>
    private static Arbitrary<string> Texts()
    {
        var field = Gen.Elements("", "x", " y ", "é", "\"\"", "\"x\"", "\"x,y\"", "\"x\ny\"", "\"\"\"x\"\"\"", "\"\r\n\"", "#", "\\", "'",
            "\"\\\"", "\t", "NULL");
        var line = from a in field from b in field from c in Gen.Choose(
            0, 200) select c switch { 0 => "", 1 => a, 2 => $"{a},{b},{a}", _ => $"{a},{b}" };
        return (from lines in line.ListOf()
                from newLine in Gen.Elements("\n", "\r\n")
                from last in Gen.Elements(1, 1, 0)
                select "a,b" + newLine + string.Join(newLine, lines) + string.Concat(Enumerable.Repeat(newLine, last))).ToArbitrary();
    }
}
