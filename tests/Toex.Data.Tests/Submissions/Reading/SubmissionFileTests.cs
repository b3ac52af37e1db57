using System.Security.Cryptography;
using System.Text;
using Toex.Data.Errors;
using Toex.Data.Submissions.Reading;

namespace Toex.Data.Tests.Submissions.Reading;

/// <summary>What one pass over a file tells, and which files are refused.</summary>
public sealed class SubmissionFileTests
{
    [Fact]
    public void A_plain_file_is_counted_and_hashed()
    {
        const string Text = "a,b\n1,2\n\n3,\"x\ny\"\n";
        using var file = new SubmittedFile(Text);

        Assert.Equal(["a", "b"], file.Opened.Headings);
        Assert.Equal(
            (2L, 17L, 4L, 1L), (file.Opened.Records, file.Opened.Bytes, file.Opened.BytesBeforeRecords, file.Opened.LinesBeforeRecords));
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text))), file.Opened.Sha256);
        Assert.Equal((FileCare.None, LineEnds.Lf, FileContainer.Csv), (file.Opened.Care, file.Opened.LineEnds, file.Opened.Container));
        Assert.Equal([2L, 4L], file.Records.Select(r => r.Line));
        Assert.Equal(["1|2", "3|x\ny"], file.Told);
    }

    [Fact]
    public void A_file_and_its_gzip_have_one_hash()
    {
        using var plain = new SubmittedFile("a,b\r\n1,2\r\n");
        using var gzip = new SubmittedFile(TestFiles.Gzip("a,b\r\n1,2\r\n"));

        Assert.Equal((FileContainer.GzipCsv, plain.Opened.Sha256, 1L), (gzip.Opened.Container, gzip.Opened.Sha256, gzip.Opened.Records));
        Assert.Equal(["1|2"], gzip.Told);
    }

    [Fact]
    public void Gzip_of_several_members_is_read_whole()
    {
        using var file = new SubmittedFile([.. TestFiles.Gzip("a,b\n1,2\n"), .. TestFiles.Gzip("3,4\n")]);

        Assert.Equal(["1|2", "3|4"], file.Told);
    }

    [Fact]
    public void A_byte_order_mark_and_blank_lines_come_before_the_headings()
    {
        using var file = new SubmittedFile("\ufeff\r\n a ,\"b\"\r\n1,2\r\n");

        Assert.Equal(["a", "b"], file.Opened.Headings);
        Assert.Equal((true, 14L, 2L, FileCare.BlankLines),
            (file.Opened.HasBom, file.Opened.BytesBeforeRecords, file.Opened.LinesBeforeRecords, file.Opened.Care));
        Assert.Equal(3, Assert.Single(file.Records).Line);
    }

    [Theory]
    [InlineData("a,b")]
    [InlineData("a,b\n")]
    [InlineData("\ufeffa,b\r\n\r\n")]
    public void Headings_alone_are_a_file_of_no_records(string text)
    {
        using var file = new SubmittedFile(text);

        Assert.Equal((0L, FileCare.None), (file.Opened.Records, file.Opened.Care));
        Assert.Empty(file.Records);
    }

    [Theory]
    [InlineData("a,b\n1,2\0\n", FileCare.Nul)]
    [InlineData("a,b\n1,5\" x\n", FileCare.Quote)]
    [InlineData("a,b\n1,\"x\n", FileCare.Quote)]
    [InlineData("a,b\r1,2\r", FileCare.LineEnds)]
    [InlineData("a,b\r\n1,2\n", FileCare.LineEnds)]
    [InlineData("a\n1\n\n2\n", FileCare.BlankLines)]
    [InlineData("a,\"b\nc\"\n1,2\n", FileCare.Headings)]
    [InlineData("a,b\n1,2\n\n", FileCare.None)]
    [InlineData("a,b\n1,\"x\ny\"\n3,\"x \"\" y\"\n", FileCare.None)]
    public void A_file_that_is_not_plain_says_why(string text, object care)
    {
        using var file = new SubmittedFile(text);

        Assert.Equal(care, file.Opened.Care);
    }

    [Fact]
    public void Windows_1252_needs_care_and_is_read()
    {
        var windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
        using var file = new SubmittedFile("a,b\nZoë,£5\n", encoding: windows);

        Assert.Equal(FileCare.Encoding, file.Opened.Care);
        Assert.Equal(["Zoë|£5"], file.Told);
    }

    public static TheoryData<string, byte[], string, string> Refused => new()
    {
        { "empty", [], "Toex.Submission.Empty", "it has not even headings" },
        { "blank lines alone", "\r\n\n"u8.ToArray(), "Toex.Submission.Empty", "it has not even headings" },
        { "a byte order mark alone", Encoding.UTF8.GetPreamble(), "Toex.Submission.Empty", "it has not even headings" },
        { "UTF-16", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("a,b\n1,2\n")], "Toex.Submission.WideEncoding",
            "is UTF-16, and a submission is read as UTF-8" },
        { "UTF-16 without a mark", Encoding.Unicode.GetBytes("a,b\n1,2\n"), "Toex.Submission.WideEncoding", "is UTF-16" },
        { "UTF-16, big end first", Encoding.BigEndianUnicode.GetBytes("a,b\n1,2\n"), "Toex.Submission.WideEncoding", "is UTF-16" },
        { "UTF-32", [.. Encoding.UTF32.Preamble, .. Encoding.UTF32.GetBytes("a,b\n1,2\n")], "Toex.Submission.WideEncoding", "is UTF-32" },
        { "UTF-32 without a mark", Encoding.UTF32.GetBytes("a,b\n1,2\n"), "Toex.Submission.WideEncoding", "is UTF-32" },
        { "a workbook", "PK\x03\x04 and so on"u8.ToArray(), "Toex.Submission.NotCsv", "is a workbook or zip archive, not CSV" },
        { "a gzip of a workbook", TestFiles.Gzip("PK\x03\x04 and so on"), "Toex.Submission.NotCsv", "is a workbook or zip archive" },
        { "a gzip header alone", [0x1f, 0x8b], "Toex.Submission.Damaged", "cannot be read to its end" },
        { "a Parquet file cut short", "PAR1 and so on and on"u8.ToArray(), "Toex.Submission.Damaged", "the Parquet file was cut short" },
        { "semicolons", "a;b;c\n1;2;3\n"u8.ToArray(), "Toex.Submission.WrongSeparator",
            "are parted by semicolons, and commas are expected" },
        { "tabs", "a\tb, c\td\n"u8.ToArray(), "Toex.Submission.WrongSeparator", "are parted by tabs" },
        { "bars", "a|b\n"u8.ToArray(), "Toex.Submission.WrongSeparator", "are parted by vertical bars" },
        { "a heading twice", "a,b,A\n"u8.ToArray(), "Toex.Submission.BadHeadings",
            "the heading of column 1 of 3 is also that of column 3" },
        { "a blank heading", "a, ,b\n"u8.ToArray(), "Toex.Submission.BadHeadings", "heading 2 of 3 is blank" },
        { "a quote never closed", "a,\"b\n1,2\n"u8.ToArray(), "Toex.Submission.BadHeadings", "a quote in the first line is never closed" },
        { "headings that are no UTF-8", [(byte)'a', (byte)',', 0xe9, (byte)'\n'], "Toex.Submission.BadHeadings", "windows-1252" },
        { "NUL in the headings", "abcdefgh,b\0\n"u8.ToArray(), "Toex.Submission.BadHeadings", "NUL" },
        { "no text", [.. Enumerable.Range(0, 4096).Select(i => (byte)((i * 37) + 5))], "Toex.Submission.BadHeadings", "bytes" },
        { "10,000 columns", Encoding.UTF8.GetBytes(string.Join(',', Enumerable.Range(0, 10_000)) + "\n"), "Toex.Submission.TooManyHeadings",
            "has 10000 headings; at most 500" },
        { "a first line of 2 MB", Encoding.UTF8.GetBytes(new string('x', 2_000_000)), "Toex.Submission.BadHeadings",
            "the first line is longer than 1 MiB" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void A_file_that_cannot_be_understood_is_refused_clearly(string what, byte[] content, string id, string message)
    {
        var error = Assert.Throws<ToexException>(() => new SubmittedFile(content).Dispose());

        Assert.Equal((what, id), (what, error.ErrorId));
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_separator_that_a_file_has_is_named_as_a_column_map_says_it()
    {
        var error = Assert.Throws<ToexException>(() => new SubmittedFile("a\tb\n").Dispose());

        Assert.StartsWith("Give a column map that says \"separator\": \"\\t\"", error.WhatToDo, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_separator_can_be_given()
    {
        using var file = new SubmittedFile("a;b\n1,5;\"2;3\"\n", ';');

        Assert.Equal(["1,5|2;3"], file.Told);
    }

    [Fact]
    public void A_gzip_cut_short_anywhere_is_refused()
    {
        var whole = TestFiles.Gzip(string.Concat(Enumerable.Range(0, 2000).Select(i => $"{i * 7919 % 1000},b\n")));

        Assert.All(Enumerable.Range(1, 60).Select(i => whole.Length * i / 61).Concat([whole.Length - 8, whole.Length - 1]),
            length => Assert.Equal(
                "Toex.Submission.Damaged", Assert.Throws<ToexException>(() => new SubmittedFile(whole[..length]).Dispose()).ErrorId));
    }

    [Fact]
    public void A_gzip_with_a_changed_byte_is_refused()
    {
        var damaged = TestFiles.Gzip(string.Concat(Enumerable.Range(0, 2000).Select(i => $"{i * 7919 % 1000},b\n")));
        damaged[damaged.Length / 2] ^= 1;

        Assert.Equal("Toex.Submission.Damaged", Assert.Throws<ToexException>(() => new SubmittedFile(damaged).Dispose()).ErrorId);
    }

    [Fact]
    public void Parquet_is_hashed_and_not_read()
    {
        byte[] content = [.. "PAR1"u8, .. new byte[100], .. "PAR1"u8];
        using var file = new SubmittedFile(content);

        Assert.Equal((FileContainer.Parquet, 108L, 0L), (file.Opened.Container, file.Opened.Bytes, file.Opened.Records));
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(content)), file.Opened.Sha256);
    }

    [Fact]
    public void A_missing_file_is_named() =>
        Assert.Equal("Toex.File.NotFound", Assert.Throws<ToexException>(() => SubmissionFile.Open("/none/such.csv")).ErrorId);

    [Fact]
    public void A_pass_can_be_stopped()
    {
        using var folder = new TemporaryFolder();
        var path = folder.File("a.csv");
        File.WriteAllText(path, "a,b\n" + string.Concat(Enumerable.Repeat("1,2\n", 10_000)));

        Assert.Throws<OperationCanceledException>(() => SubmissionFile.Open(path, cancel: new(canceled: true)));
    }
}
