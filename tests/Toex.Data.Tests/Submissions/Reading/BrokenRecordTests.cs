using System.Text;
using Toex.Data.Submissions.Reading;

namespace Toex.Data.Tests.Submissions.Reading;

/// <summary>A bad record is told as such, and never takes good ones with it.</summary>
public sealed class BrokenRecordTests
{
    [Theory]
    [InlineData("a,b\n1,\"x\n3,4\n5,\"y\"\n", "file.quote;3|4;5|y")] // first record
    [InlineData("a,b\n1,2\n3,\"x\n5,6\n", "1|2;file.quote;5|6")] // amid
    [InlineData("a,b\n1,2\n3,\"x", "1|2;file.quote")] // at the end
    [InlineData("a,b\n\"1\",\"x\n\"3\",\"4\"\n", "file.quote;3|4")] // all fields quoted
    [InlineData("a,b\n1,\"x\ny\",3\n4,5\n", "file.fields;4|5")] // closed, but the record has too many fields
    [InlineData("a,b,c\n1,\"x,9\n3,4,5\n6,7,y\"\n8,9,0\n",
        "file.quote;3|4|5;file.quote;8|9|0")] // closed only by the quote of a later record
    [InlineData("a,b\n1,\"x\" y\n3,4\n", "file.quote;3|4")] // text after the closing quote
    [InlineData("a,b\n1,5\" nail\n3, \"4\"\n", "1|5\" nail;3| \"4\"")] // a quote inside an unquoted field stands for itself
    [InlineData("a,b\n1,\"\"\n\"\"\"3\"\"\",\"4\"\"\"\n", "1|;\"3\"|4\"")] // doubled quotes
    [InlineData("a,b\n1\n1,2,3\n,\n", "file.fields;file.fields;|")]
    [InlineData("a,b\n1,2\0\n3,4\n", "file.nul;3|4")]
    [InlineData("a,b\r1,2\r\n3,4\n5,\"6\r7\"\r\r8,9", "1|2;3|4;5|6\r7;8|9")] // mixed line ends
    [InlineData("a,b\n \n1,2\n", "file.fields;1|2")] // a line of spaces is no blank line
    public void Each_record_is_given_once(string text, string told)
    {
        using var file = new SubmittedFile(text);

        Assert.Equal(told, string.Join(';', file.Told));
        Assert.Equal(file.Told.Count, file.Opened.Records);
        Assert.Equal(Enumerable.Range(1, file.Told.Count).Select(n => (long)n), file.Records.Select(r => r.Number));
        Assert.Equal(file.Records.Select(r => (r.Number, r.Line, r.Raw)), file.Opened.Raw(file.Records.Select(r => r.Number)));
    }

    [Fact]
    public void Messages_say_what_is_wrong()
    {
        using var file = new SubmittedFile("a,b\n1,2,3\n1,\"x\n1,\0\n");

        Assert.Equal(
            [
                "The row has 3 fields, and the file has 2 headings.",
                "A quoted field of the row is never closed, or text follows its closing quote; the row was cut at the end of its line.",
                "The row holds NUL bytes.",
            ],
            file.Records.Select(r => r.Message));
        Assert.Equal("1,\u2400", file.Records[2].Raw);
    }

    [Fact]
    public void Bytes_that_are_not_UTF_8_stop_only_their_record_and_are_shown_as_Windows_1252()
    {
        using var file = new SubmittedFile([.. "a,b\n1,"u8, 0xa3, .. "5\n3,é\n"u8]);

        Assert.Equal(["file.encoding", "3|é"], file.Told);
        Assert.Equal(("1,£5", "The row holds bytes that are not utf-8."), (file.Records[0].Raw, file.Records[0].Message));
        Assert.Equal(FileCare.Encoding, file.Opened.Care);
    }

    [Theory]
    [InlineData(RecordScanner.MostLines, "ok")]
    [InlineData(RecordScanner.MostLines + 1, "file.quote")]
    public void A_record_spans_a_hundred_lines_at_most(int lines, string told)
    {
        var note = string.Join('\n', Enumerable.Repeat("note", lines));
        using var file = new SubmittedFile($"a,b\n1,\"{note}\"\n3,4\n");

        Assert.Equal(
            told == "ok" ? [$"1|{note}", "3|4"] : [told, .. Enumerable.Repeat("file.fields", lines - 2), "file.quote", "3|4"], file.Told);
    }

    [Fact]
    public void Quoted_fields_without_end_do_not_hold_reading_up()
    {
        using var file = new SubmittedFile("a,b\n" + string.Concat(Enumerable.Repeat("\"a\nb\",", 20_000)));

        Assert.True(file.Opened.Care.HasFlag(FileCare.Quote));
        Assert.Equal(20_001 - RecordScanner.MostLines + 1, file.Opened.Records); // the last hundred lines are one record
    }

    [Theory]
    [InlineData(RecordScanner.LongestQuoted - 10, 2)]
    [InlineData(RecordScanner.LongestQuoted + 10, 3)]
    public void A_quoted_field_that_spans_lines_has_64_KiB_at_most(int length, int records)
    {
        using var file = new SubmittedFile($"a,b\n1,\"x\n{new string('y', length)}\"\n3,4\n");

        Assert.Equal(records, file.Opened.Records);
        Assert.Equal("3|4", file.Told[^1]);
    }

    [Fact]
    public void A_record_of_a_mebibyte_is_read_and_a_longer_one_is_cut()
    {
        var longest = new string('x', RecordScanner.Longest - 2);
        using var file = new SubmittedFile($"a,b\r\n1,{longest}\r\n2,{longest}y\r\n3,4\r\n");

        Assert.Equal([$"1|{longest}", "file.long", "3|4"], file.Told);
        Assert.Equal($"2,{new string('x', 3998)}… [cut: 1,048,577 bytes in all]", file.Records[1].Raw);
        Assert.Equal([2L, 3L, 4L], file.Records.Select(r => r.Line));
        Assert.Equal(3, file.Opened.Records);
        Assert.Equal(FileCare.Long, file.Opened.Care);
    }

    [Fact]
    public void A_line_of_100_MB_takes_little_memory()
    {
        using var folder = new TemporaryFolder();
        var path = folder.File("long.csv");
        using (var stream = File.Create(path))
        {
            stream.Write("a,b\n1,\""u8);
            var piece = Encoding.UTF8.GetBytes(new string('x', 1_000_000));
            for (var i = 0; i < 100; i++)
            {
                stream.Write(piece);
            }

            stream.Write("\n3,4\n"u8);
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        using var file = SubmissionFile.Open(path);
        var records = file.ReadCarefully().ToList();

        Assert.Equal([("file.long", 2L), (null, 3L)], records.Select(r => (r.Problem, r.Line)));
        Assert.EndsWith("… [cut: 100,000,003 bytes in all]", records[0].Raw, StringComparison.Ordinal);
        Assert.Equal(records[0].Raw, Assert.Single(file.Raw([1])).Raw);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 40_000_000);
    }
}
