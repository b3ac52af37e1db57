using System.Security.Cryptography;
using System.Text;
using System.Text.Unicode;
using Toex.Data.Errors;
using Toex.Data.Files;

namespace Toex.Data.Submissions.Reading;

/// <summary>
/// A submitted file: CSV, gzip of CSV, or Parquet. One pass over it tells its hash and how many records it has, and makes a private copy of
/// its content; from that the records can then be read one by one, or the text of some of them. All of it uses
/// <see cref="RecordScanner"/>, so a record's number is the same throughout.
/// </summary>
internal sealed class SubmissionFile : IDisposable
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private readonly OpenedFile file;
    private readonly PrivateCopy copy;
    private readonly RecordText text;
    private bool copied;

    private SubmissionFile(OpenedFile file, PrivateCopy copy, char separator, Encoding encoding)
    {
        this.file = file;
        this.copy = copy;
        Separator = separator;
        Encoding = encoding;
        text = new(encoding, separator);
    }

    internal string Path => file.Path;

    /// <summary>Path of the private copy of the content, which is what the engine reads.</summary>
    internal string CopyPath => copy.Path;

    internal char Separator { get; }

    internal Encoding Encoding { get; }

    internal FileContainer Container { get; private set; }

    /// <summary>SHA-256 of the content, decompressed, so that a file and its gzip are the same; in lower-case hexadecimal digits.</summary>
    internal string Sha256 { get; private set; } = "";

    /// <summary>Length of the content, decompressed.</summary>
    internal long Bytes { get; private set; }

    /// <summary>The headings, without spaces around them; empty for Parquet.</summary>
    internal IReadOnlyList<string> Headings { get; private set; } = [];

    /// <summary>How many records follow the headings; 0 for Parquet.</summary>
    internal long Records { get; private set; }

    /// <summary>Why the file is not plain.</summary>
    internal FileCare Care { get; private set; }

    /// <summary>Whether only <see cref="ReadCarefully"/> is sure to give every record.</summary>
    internal bool NeedsCare => Care != FileCare.None;

    /// <summary>Whether some record holds characters or marks that ask for a close look at values: see <see cref="OddText"/>.</summary>
    internal bool IsOdd { get; private set; }

    /// <summary>Whether the content begins with a byte order mark.</summary>
    internal bool HasBom { get; private set; }

    /// <summary>How the lines end outside quotes.</summary>
    internal LineEnds LineEnds { get; private set; }

    /// <summary>Bytes of the content up to the line after the headings, the byte order mark included.</summary>
    internal long BytesBeforeRecords { get; private set; }

    /// <summary>Lines up to the line after the headings: 1 for most files.</summary>
    internal long LinesBeforeRecords { get; private set; }

    /// <summary>Share of the file that the latest pass has read, from 0 to 1.</summary>
    internal double Fraction => copied ? copy.Opened.Fraction : file.Fraction;

    /// <summary>Opens a file, and reads it through once.</summary>
    /// <param name="path">Full path.</param>
    /// <param name="reading">How it is read.</param>
    /// <param name="cancel">Stops the pass.</param>
    /// <exception cref="ToexException">
    /// The file is missing, is no CSV or Parquet, is damaged, has no headings that can be read, or changed meanwhile.
    /// </exception>
    internal static SubmissionFile Open(string path, FileReading? reading = null, CancellationToken cancel = default)
    {
        reading ??= new();
        var strict = Strict(reading.Encoding);
        OpenedFile? opened = null;
        PrivateCopy? copy = null;
        try
        {
            opened = OpenedFile.Open(path, limits: reading.Limits);
            copy = PrivateCopy.Begin(path, reading.CopyFolder);
            var submission = new SubmissionFile(opened, copy, reading.Separator, strict);
            submission.Examine(reading.Progress ?? (_ => { }), cancel);
            return submission;
        }
        catch (Exception fault)
        {
            opened?.Dispose();
            copy?.Dispose();
            if (IsDamage(fault))
            {
                throw Damaged(path, fault);
            }

            throw;
        }
    }

    /// <summary>
    /// Every record, in constant memory, each exactly once: with its fields, or with what is wrong with it. Whatever the bytes are, none
    /// but blank lines is passed over.
    /// </summary>
    internal IEnumerable<SubmissionRecord> ReadCarefully(CancellationToken cancel = default)
    {
        using var cursor = CursorAtRecords();
        while (Advance(cursor, cancel))
        {
            yield return Careful(cursor);
        }
    }

    /// <summary>The text of some records as it came, and the lines that they begin on, in one pass.</summary>
    /// <param name="numbers">Numbers of records, ascending.</param>
    /// <param name="cancel">Stops.</param>
    internal IEnumerable<(long Number, long Line, string Raw)> Raw(IEnumerable<long> numbers, CancellationToken cancel = default)
    {
        using var cursor = CursorAtRecords();
        foreach (var number in numbers)
        {
            if (number <= cursor.Record.Number)
            {
                throw new ArgumentException("The numbers of records have to ascend from 1.", nameof(numbers));
            }

            while (cursor.Record.Number < number)
            {
                if (!Advance(cursor, cancel))
                {
                    yield break;
                }
            }

            yield return (number, cursor.Record.Line, text.Raw(cursor.Record, cursor.Bytes));
        }
    }

    public void Dispose()
    {
        file.Dispose();
        copy.Dispose();
    }

    private static Encoding Strict(Encoding? encoding)
    {
        if (encoding is null or UTF8Encoding)
        {
            return StrictUtf8;
        }

        if (!encoding.IsSingleByte)
        {
            throw new ArgumentException($"Records cannot be told apart in {encoding.WebName}.", nameof(encoding));
        }

        var strict = (Encoding)encoding.Clone();
        strict.DecoderFallback = DecoderFallback.ExceptionFallback;
        return strict;
    }

    private static bool IsDamage(Exception fault) => fault is IOException or InvalidDataException;

    private static ToexException Damaged(string path, Exception fault) => fault is FileChangedException
        ? SubmissionErrors.Changed.With(fault, path)
        : SubmissionErrors.Damaged.With(fault, path, fault.Message.TrimEnd('.'));

    private RecordCursor Cursor(ContentBlocks blocks) => new(new(blocks), (byte)Separator);

    private RecordCursor CursorAtRecords()
    {
        if (Container == FileContainer.Parquet)
        {
            throw new InvalidOperationException("Parquet has no text records.");
        }

        var cursor = Cursor(new(copy.Opened.Content(), null, null));
        try
        {
            cursor.Next();
            cursor.Expect(Headings.Count);
            return cursor;
        }
        catch (Exception fault)
        {
            cursor.Dispose();
            if (IsDamage(fault))
            {
                throw Damaged(Path, fault);
            }

            throw;
        }
    }

    private bool Advance(RecordCursor cursor, CancellationToken cancel)
    {
        const int RecordsBetweenLooks = 1024;
        if (cursor.Record.Number % RecordsBetweenLooks == 0)
        {
            cancel.ThrowIfCancellationRequested();
        }

        try
        {
            return cursor.Next();
        }
        catch (Exception fault) when (IsDamage(fault))
        {
            throw Damaged(Path, fault);
        }
    }

    private SubmissionRecord Careful(RecordCursor cursor)
    {
        var record = cursor.Record;
        var raw = text.Raw(record, cursor.Bytes);
        var (problem, message) = ProblemOf(record, cursor.Bytes);
        string[] fields = [];
        if (problem is null)
        {
            fields = text.Fields(raw);
            if (fields.Length != Headings.Count)
            {
                problem = FileProblems.Fields;
                message = $"The row has {fields.Length} fields, and the file has {Headings.Count} headings.";
                fields = [];
            }
        }

        return new(record.Number, record.Line, fields, problem, message, raw) { Offset = record.Offset, Length = record.Length };
    }

    private (string? Problem, string Message) ProblemOf(in ScannedRecord record, ReadOnlySpan<byte> bytes) =>
        record.Is(RecordMark.Long) ? (FileProblems.Long, "The row is longer than 1 MiB; only its beginning is kept.")
        : bytes.Contains((byte)0) ? (FileProblems.Nul, "The row holds NUL bytes.")
        : !text.IsValid(bytes) ? (FileProblems.Encoding, $"The row holds bytes that are not {Encoding.WebName}.")
        : record.Is(RecordMark.BrokenQuote)
            ? (FileProblems.Quote,
                "A quoted field of the row is never closed, or text follows its closing quote; the row was cut at the end of its line.")
        : (null, "");

    private void Examine(Action<SubmissionFile> progress, CancellationToken cancel)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Container = file.Head.Span.StartsWith("PAR1"u8) ? FileContainer.Parquet : file.IsGzip ? FileContainer.GzipCsv : FileContainer.Csv;
        if (Container == FileContainer.Parquet)
        {
            ExamineParquet(hash, progress, cancel);
        }
        else
        {
            ExamineCsv(hash, progress, cancel);
        }

        Sha256 = Convert.ToHexStringLower(hash.GetHashAndReset());
        file.EnsureUnchanged();
        copy.Complete();
        copied = true;
    }

    private void ExamineParquet(IncrementalHash hash, Action<SubmissionFile> progress, CancellationToken cancel)
    {
        IsOdd = true; // its text is not read here
        using var blocks = new ContentBlocks(file.Content(), hash, copy);
        for (int length; (length = blocks.Next().Length) > 0; Bytes += length)
        {
            cancel.ThrowIfCancellationRequested();
            progress(this);
        }

        if (!file.Tail(4).AsSpan().SequenceEqual("PAR1"u8) || file.Length < 12)
        {
            throw new InvalidDataException("the Parquet file was cut short");
        }
    }

    private void ExamineCsv(IncrementalHash hash, Action<SubmissionFile> progress, CancellationToken cancel)
    {
        const int RecordsBetweenReports = 4096;
        using var cursor = Cursor(new(file.Content(), hash, copy));
        var beginning = cursor.Beginning();
        if (beginning.IsEmpty)
        {
            file.EnsureWhole(0);
        }

        RequireText(beginning);
        Headings = HeadingRecord.Read(Path, cursor, text, Separator);
        Care = Encoding is UTF8Encoding ? FileCare.None : FileCare.Encoding;
        Care |= cursor.BlankLines > 0 ? FileCare.BlankLines : FileCare.None;
        Care |= cursor.Bytes.ContainsAny((byte)'\r', (byte)'\n') ? FileCare.Headings : FileCare.None;
        LineEnds = cursor.Record.LineEnd;
        var mark = cursor.Record.Mark;
        var odd = new OddText((byte)Separator);
        IsOdd = Encoding is not UTF8Encoding;
        cursor.Expect(Headings.Count);
        cursor.Leave();
        HasBom = cursor.HasMark;
        (BytesBeforeRecords, LinesBeforeRecords) = cursor.Passed;
        while (cursor.Next())
        {
            mark |= cursor.Record.Mark;
            LineEnds |= cursor.Record.LineEnd;
            Care |= cursor.HasStrayLineEnd ? FileCare.LineEnds : FileCare.None;
            var bytes = cursor.Bytes;
            IsOdd = IsOdd || odd.IsIn(bytes);
            Care |= cursor.HasEmptyExtra ? FileCare.Fields : FileCare.None;
            Care |= bytes.Contains((byte)0) ? FileCare.Nul : FileCare.None;
            Care |= Utf8.IsValid(bytes) ? FileCare.None : FileCare.Encoding;
            Care |= Headings.Count == 1 && cursor.BlankLines > 0 ? FileCare.BlankLines : FileCare.None;
            if (++Records % RecordsBetweenReports == 0)
            {
                cancel.ThrowIfCancellationRequested();
                progress(this);
            }
        }

        Care |= (mark & (RecordMark.StrayQuote | RecordMark.BrokenQuote)) != 0 ? FileCare.Quote : FileCare.None;
        Care |= (mark & RecordMark.Long) != 0 ? FileCare.Long : FileCare.None;
        Care |= LineEnds is LineEnds.None or LineEnds.Lf or LineEnds.CrLf ? FileCare.None : FileCare.LineEnds;
        Bytes = cursor.Passed.Bytes;
        file.EnsureWhole(Bytes);
    }

    private void RequireText(ReadOnlySpan<byte> beginning)
    {
        // A known format first: those of old Office begin with so many NULs that they could be taken for UTF-32.
        if (ContentSignature.FormatOf(beginning) is { } format)
        {
            throw SubmissionErrors.NotCsv.With(Path, format);
        }

        if (ContentSignature.WideEncodingOf(beginning) is { } wide)
        {
            throw SubmissionErrors.WideEncoding.With(Path, wide, Encoding.WebName.ToUpperInvariant());
        }
    }
}
