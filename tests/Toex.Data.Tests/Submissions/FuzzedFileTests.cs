using System.Globalization;
using System.IO.Compression;
using System.Text;
using Toex.Data.Errors;
using Toex.Data.Submissions;
using Toex.Data.Submissions.Rules;
using Toex.Data.Tests.Stores;

namespace Toex.Data.Tests.Submissions;

/// <summary>Files as they should not be: each gives a clear error, or a result that accounts for every row. Nothing crashes and nothing is
/// lost.</summary>
public sealed class FuzzedFileTests : IClassFixture<StoreFixture>, IDisposable
{
    private const string Headings = "force_code,person_reference,given_name";
    private static readonly string Text = Headings + "\n" + string.Concat(Enumerable.Range(1, 20).Select(i => $"Essex,P{i},Zoë\n"));
    private readonly ForceFiles essex;

    public FuzzedFileTests(StoreFixture stores) => essex = new(stores.Connect(StoreFixture.DuckDb), "Essex");

    public void Dispose() => essex.Dispose();

    /// <summary>A file, and the error that it gives.</summary>
    public static TheoryData<string, byte[], string> Refused => new()
    {
        { "UTF-16 with a mark", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Text)], "Toex.Submission.WideEncoding" },
        { "UTF-16, big end first", Encoding.BigEndianUnicode.GetBytes(Text), "Toex.Submission.WideEncoding" },
        { "UTF-32", [.. Encoding.UTF32.Preamble, .. Encoding.UTF32.GetBytes(Text)], "Toex.Submission.WideEncoding" },
        { "semicolons", Utf8(Text.Replace(',', ';')), "Toex.Submission.WrongSeparator" },
        { "tabs", Utf8(Text.Replace(',', '\t')), "Toex.Submission.WrongSeparator" },
        { "10,000 columns", Utf8(string.Join(',', Enumerable.Range(0, 10_000).Select(i => $"c{i}")) + "\n"),
            "Toex.Submission.TooManyHeadings" },
        { "headings in quotes that never close", Utf8("\"" + Text), "Toex.Submission.BadHeadings" },
        { "NUL bytes in the headings", Utf8("force\0_code" + Text), "Toex.Submission.BadHeadings" },
        { "nothing", [], "Toex.Submission.Empty" },
        { "line ends only", "\r\n\n\r"u8.ToArray(), "Toex.Submission.Empty" },
        { "a mark only", Encoding.UTF8.Preamble.ToArray(), "Toex.Submission.Empty" },
        { "a workbook", [.. "PK\x03\x04"u8, .. new byte[200]], "Toex.Submission.NotCsv" },
        { "an old workbook", [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, .. new byte[200]], "Toex.Submission.NotCsv" },
        { "gzip cut short", Gzip(Utf8(Text + Guid.Empty))[..^12], "Toex.Submission.Damaged" },
        { "gzip cut to its head", Gzip(Utf8(Text))[..6], "Toex.Submission.Damaged" },
        { "gzip of a workbook", Gzip([.. "PK\x03\x04"u8, .. new byte[200]]), "Toex.Submission.NotCsv" },
        { "Parquet cut short", Parquet()[..^100], "Toex.Submission.Damaged" },
        { "Parquet cut to its head", Parquet()[..8], "Toex.Submission.Damaged" },
        { "Parquet with a hole", Hole(Parquet()), "Toex.Submission.Damaged" },
        { "headings of no kind", "a,b,c\n1,2,3\n"u8.ToArray(), "Toex.Submission.KindUnknown" },
        { "a picture", [0x89, .. "PNG\r\n"u8, 0x1a, 0x0a, .. new byte[200]], "" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_cannot_be_read_is_an_error_that_names_the_file_and_what_to_do(string what, byte[] content, string expected)
    {
        var path = essex.File("fuzzed.csv");
        File.WriteAllBytes(path, content);
        var before = Submissions();

        var error = Assert.Throws<ToexException>(() => essex.Import(null, path));

        Assert.True(expected.Length == 0 || error.ErrorId == expected, $"{what}: {error.ErrorId}, {error.Message}");
        Assert.Contains("fuzzed.csv", error.Message, StringComparison.Ordinal);
        Assert.NotEmpty(error.WhatToDo);
        Assert.Equal(before, Submissions());
    }

    /// <summary>A file, its rows, and the rule that each row rejected breaks, by line.</summary>
    public static TheoryData<string, byte[], int, string[]> Accounted => new()
    {
        { "as it should be", Utf8(Text), 20, [] },
        { "a mark before it", [.. Encoding.UTF8.Preamble, .. Utf8(Text)], 20, [] },
        { "CR only", Utf8(Text.Replace('\n', '\r')), 20, [] },
        { "CRLF and LF in turn", Utf8(Mixed()), 20, [] },
        { "cut short in a row", Utf8(Text[..^9]), 20, ["21 file.fields"] },
        { "cut short in a character", Utf8(Text)[..^2], 20, ["21 file.encoding"] },
        { "Windows-1252",
            Encoding.Latin1.GetBytes(Text.Replace("P7,Zoë", "P7,Zoe", StringComparison.Ordinal).Replace("ë", "e", StringComparison.Ordinal)
                .Replace("P9,Zoe", "P9,Zoë", StringComparison.Ordinal)), 20, ["10 file.encoding"] },
        { "NUL bytes", Utf8(Text.Replace("P5,", "P5\0,", StringComparison.Ordinal)), 20, ["6 file.nul"] },
        { "a quote never closed", Utf8(Text.Replace("P5,", "P5,\"", StringComparison.Ordinal)), 20, ["6 file.quote"] },
        { "a quote never closed in the last row", Utf8(Text.Replace("P20,", "P20,\"", StringComparison.Ordinal)), 20, ["21 file.quote"] },
        { "semicolons in a row", Utf8(Text.Replace("Essex,P5,", "Essex;P5;", StringComparison.Ordinal)), 20, ["6 file.fields"] },
        { "10,000 columns in a row", Utf8(Text.Replace("P5,", "P5" + new string(',', 10_000), StringComparison.Ordinal)), 20,
            ["6 file.fields"] },
        { "an empty field too many in a row", Utf8(Text.Replace("P5,Zoë", "P5,Zoë,", StringComparison.Ordinal)), 20, ["6 file.fields"] },
        { "an empty field too many beside quoted commas", Utf8(Text.Replace("P5,Zoë", "P5,\"a,b\",", StringComparison.Ordinal)), 20,
            ["6 file.fields"] },
        { "blank lines", Utf8(Text.Replace("\n", "\n\n", StringComparison.Ordinal)), 20, [] },
        { "gzip", Gzip(Utf8(Text)), 20, [] },
        { "control characters", Utf8(Text.Replace("P5,", "P5,\u0001\u001b\u0008", StringComparison.Ordinal)), 20, [] },
        { "Parquet with a list in a column", Parquet("SELECT *, [1, 2] AS numbers FROM "), 20, [] },
        { "headings as a row", Utf8(Text + Headings + "\n"), 21, ["22 force.unknown"] },
    };

    [Theory]
    [MemberData(nameof(Accounted))]
    public void Every_row_of_what_can_be_read_is_loaded_or_kept_with_its_line(string what, byte[] content, int rows, string[] rejected)
    {
        var path = essex.File("fuzzed.csv");
        File.WriteAllBytes(path, content);

        var result = essex.Import(null, path);

        Assert.True(result.State is SubmissionState.Loaded or SubmissionState.AlreadyLoaded, what);
        Assert.Equal((rows, rows - rejected.Length, rejected.Length), (result.RowsRead, result.RowsLoaded, result.RowsRejected));
        var issues = essex.Issues(result).Where(i => i.Severity == RuleSeverity.RejectRow).ToList();
        Assert.Equal(rejected, issues.Select(i => $"{i.Line} {i.Rule}"));
        Assert.All(issues, i => Assert.NotEqual("", i.Row));
    }

    [Fact]
    public void A_file_of_headings_is_refused_and_kept_as_such()
    {
        var path = essex.File("fuzzed.csv");
        File.WriteAllText(path, Headings + "\n");

        var result = essex.Import(null, path);

        Assert.Equal((SubmissionState.Rejected, 0L, 0L), (result.State, result.RowsRead, result.RowsLoaded));
        Assert.Equal("file.empty", result.Findings[0].Rule);
    }

    [Theory]
    [InlineData("", "file.long")]
    [InlineData("\"", "file.long")]
    public void A_line_of_100_MB_is_one_rejected_row_of_which_the_beginning_is_kept(string quote, string rule)
    {
        var path = essex.File("long.csv");
        using (var file = new StreamWriter(path))
        {
            file.Write(Text);
            file.Write($"Essex,L1,{quote}");
            var block = new string('x', 1 << 20);
            for (var i = 0; i < 100; i++)
            {
                file.Write(block);
            }

            file.Write(string.Create(CultureInfo.InvariantCulture, $"\nEssex,L2{quote.Length},Ann\n"));
        }

        var result = essex.Import(null, path);

        Assert.Equal((22L, 21L, 1L), (result.RowsRead, result.RowsLoaded, result.RowsRejected));
        var issue = Assert.Single(essex.Issues(result), i => i.Severity == RuleSeverity.RejectRow);
        Assert.Equal((22L, rule), (issue.Line, issue.Rule));
        Assert.StartsWith("Essex,L1,", issue.Row, StringComparison.Ordinal);
        Assert.InRange(issue.Row!.Length, 1000, 1 << 20);
        Assert.Single(essex.Rows($"SELECT person_id FROM person WHERE force_id = @force AND local_reference = 'L2{quote.Length}'"));
    }

    private string Submissions() => essex.Rows("SELECT COUNT(*) FROM submission").Single();

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    private static string Mixed() =>
        string.Concat(Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select((l, i) => l + (i % 2 == 0 ? "\r\n" : "\n")));

    private static byte[] Gzip(byte[] content)
    {
        using var to = new MemoryStream();
        using (var gzip = new GZipStream(to, CompressionLevel.Fastest))
        {
            gzip.Write(content);
        }

        return to.ToArray();
    }

    private static byte[] Parquet(string select = "SELECT * FROM ")
    {
        using var folder = new TemporaryFolder();
        var (text, parquet) = (folder.File("a.csv"), folder.File("a.parquet"));
        File.WriteAllText(text, Text);
        DuckDb.MemoryDatabase.Run($"COPY ({select} read_csv('{text}', all_varchar = true)) TO '{parquet}' (FORMAT parquet)");
        return File.ReadAllBytes(parquet);
    }

    private static byte[] Hole(byte[] content)
    {
        Array.Clear(content, 8, content.Length - 200);
        return content;
    }
}
