using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Toex.Data.Errors;
using Toex.Data.Submissions.Reading;

namespace Toex.Data.Tests.Submissions.Reading;

/// <summary>Laws of reading: what was written is read back, and whatever the bytes are, none is lost.</summary>
public sealed class ReadingPropertyTests
{
    [Property(MaxTest = 200)]
    public Property Records_of_any_strings_are_read_back() => Prop.ForAll(Records(), records =>
    {
        string[] rows = [.. records.Select(r => string.Join(',', r.Select(Quoted)))];
        using var file = new SubmittedFile("a,b,c\n" + string.Concat(rows.Select((r, i) => r + (i % 2 == 0 ? "\n" : "\r\n"))));

        Assert.Equal(rows.Length, file.Opened.Records);
        Assert.Equal(records, file.Records.Select(r => r.Fields));
        Assert.Equal(rows, file.Opened.Raw(Enumerable.Range(1, rows.Length).Select(n => (long)n)).Select(r => r.Raw));
        Assert.False(file.Opened.Care.HasFlag(FileCare.Quote));
    });

    [Property(MaxTest = 500)]
    public Property No_byte_of_a_line_is_lost_whatever_the_bytes() => Prop.ForAll(Bytes(), bytes =>
    {
        byte[] content = [.. "a,b\n"u8, .. bytes];
        SubmittedFile file;
        try
        {
            file = new(content);
        }
        catch (ToexException)
        {
            return; // such as NUL in every second place
        }

        using (file)
        {
            var records = file.Records;
            var covered = new bool[content.Length];
            Array.Fill(covered, true, 0, 4);
            foreach (var record in records)
            {
                for (var i = record.Offset; i < record.Offset + record.Length; i++)
                {
                    Assert.False(covered[i]);
                    covered[i] = true;
                }
            }

            Assert.All(Enumerable.Range(0, content.Length), i => Assert.True(covered[i] || content[i] is (byte)'\r' or (byte)'\n'));
            Assert.All(records, r => Assert.True(r.Length > 0 && (r.Problem is null) == (r.Fields.Length == 2)));
            Assert.Equal(file.Opened.Records, records.Count);
            Assert.Equal(records.Select(r => (r.Number, r.Line, r.Raw)), file.Opened.Raw(records.Select(r => r.Number)));
            Assert.True(file.Opened.NeedsCare || records.All(r => r.Problem is null or FileProblems.Fields));
        }
    });

    [Property(MaxTest = 200)]
    public Property A_record_begins_on_the_line_that_it_says() => Prop.ForAll(Bytes(), bytes =>
    {
        using var file = new SubmittedFile([.. "a,b\n"u8, .. bytes.Select(b => b == 0 ? (byte)'0' : b)]);
        var text = Encoding.Latin1.GetString([.. "a,b\n"u8, .. bytes]).Replace("\r\n", "\n ", StringComparison.Ordinal).Replace('\r', '\n');

        Assert.All(file.Records, r => Assert.Equal(text[..(int)r.Offset].Count(c => c == '\n') + 1, r.Line));
    });

    [Fact]
    public void A_file_cut_short_anywhere_gives_the_whole_records_before_the_cut()
    {
        const string Text = "a,b\r\n1,\"x\r\ny\"\r\n\"é\",4\r\n5,\"6\"\"\"\r\n";
        string[] told = ["1|x\r\ny", "é|4", "5|6\""];
        var bytes = Encoding.UTF8.GetBytes(Text);
        int[] ends =
            [.. new[] { "y\"\r", ",4\r", "\"\"\"\r" }.Select(
                e => Encoding.UTF8.GetByteCount(Text[..(Text.IndexOf(e, StringComparison.Ordinal) + e.Length - 1)]))];

        for (var length = 3; length <= bytes.Length; length++)
        {
            using var file = new SubmittedFile(bytes[..length]);
            var whole = ends.Count(e => e <= length);
            Assert.Equal(told[..whole], file.Told.Take(whole));
        }
    }

    private static string Quoted(string field) =>
        field.AsSpan().ContainsAny("\",\r\n") || field.Length == 0 ? $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : field;

    /// <summary>Strings that UTF-8 can hold, rich in what CSV gives a meaning.</summary>
    private static Arbitrary<string[][]> Records()
    {
        var piece = Gen.OneOf(
            Gen.Elements("\"", ",", "\r", "\n", "\r\n", "", " ", "é", "\U0001f600", "=1", ";", "\t"),
            ArbMap.Default.GeneratorFor<NonNull<string>>().Select(s => string.Concat(s.Get.Where(c => c != '\0' && !char.IsSurrogate(c)))));
        var field = piece.ListOf().Select(pieces => string.Concat(pieces.Take(6)));
        return field.ArrayOf(3).NonEmptyListOf().Select(rows => rows.ToArray()).ToArbitrary();
    }

    private static Arbitrary<byte[]> Bytes() =>
        Gen.OneOf(
                Gen.Elements((byte)'"', (byte)',', (byte)'\r', (byte)'\n', (byte)'x'),
                    Gen.Elements((byte)'"', (byte)',', (byte)'\r', (byte)'\n', (byte)'x'),
                ArbMap.Default.GeneratorFor<byte>())
            .ArrayOf().ToArbitrary();
}
