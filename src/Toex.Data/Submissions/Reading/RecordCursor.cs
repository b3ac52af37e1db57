namespace Toex.Data.Submissions.Reading;

/// <summary>Goes through the records of a file from its beginning, in constant memory. The first is the headings.</summary>
internal sealed class RecordCursor(RecordWindow window, byte separator) : IDisposable
{
    private static readonly byte[] Utf8Mark = [0xef, 0xbb, 0xbf];
    private RecordScanner scanner = new(separator, 0);
    private long number = -1;

    /// <summary>Bytes that are kept of a record that is too long.</summary>
    private const int KeptOfLong = 16 * 1024;

    private byte[] head = [];
    private int pending;
    private int pendingLines;
    private long suspectTo = -1;

    /// <summary>The record's bytes; of one that is too long, those at its beginning.</summary>
    internal ReadOnlySpan<byte> Bytes => Record.Is(RecordMark.Long) ? head : window.Text[..(int)Record.Length];

    /// <summary>The record where the cursor stands.</summary>
    internal ScannedRecord Record { get; private set; }

    /// <summary>Whether it has an empty field more than there are headings, at its end.</summary>
    internal bool HasEmptyExtra => !Record.Is(RecordMark.Long) && scanner.HasEmptyExtra(Bytes);

    /// <summary>Blank lines just before it, which are no records.</summary>
    internal int BlankLines { get; private set; }

    /// <summary>Whether some blank line so far ended in CR alone, which other readers take for a part of the next record.</summary>
    internal bool HasStrayLineEnd { get; private set; }

    /// <summary>Whether the file begins with a byte order mark.</summary>
    internal bool HasMark { get; private set; }

    /// <summary>Where the next record or blank line begins: bytes and lines before it. Known after <see cref="Leave"/>.</summary>
    internal (long Bytes, long Lines) Passed => (window.Offset, window.LinesBefore);

    /// <summary>The first bytes of the file, before anything is read.</summary>
    internal ReadOnlySpan<byte> Beginning()
    {
        window.More();
        return window.Text;
    }

    /// <summary>Says how many fields a record should have, once the headings are read.</summary>
    internal void Expect(int fields) => scanner = new(separator, fields);

    /// <summary>Goes to the next record.</summary>
    internal bool Next()
    {
        Leave();
        if (number < 0)
        {
            SkipMark();
        }

        var follows = window.SkipBlankLines(out var blank, out var ends);
        BlankLines = blank;
        HasStrayLineEnd |= (ends & LineEnds.Cr) != 0;
        if (!follows)
        {
            return false;
        }

        number++;
        RecordCut cut;
        while ((cut = scanner.Next(window.Text, window.Final)).Is(RecordMark.MoreNeeded))
        {
            window.More();
        }

        if (cut.Is(RecordMark.Long))
        {
            PassLong();
            return true;
        }

        Record = new(number, window.LinesBefore + 1, window.Offset, cut.Length, cut.LineEnd, Suspect(cut.Mark));
        (pending, pendingLines) = (cut.End, cut.Lines);
        return true;
    }

    /// <summary>Moves past the record.</summary>
    internal void Leave()
    {
        window.Skip(pending, pendingLines);
        (pending, pendingLines) = (0, 0);
    }

    public void Dispose() => window.Dispose();

    /// <summary>A quote inside an unquoted field may be the end of a quoted one of which the beginning was cut off just above.</summary>
    private RecordMark Suspect(RecordMark mark)
    {
        if ((mark & RecordMark.BrokenQuote) != 0)
        {
            suspectTo = window.LinesBefore + RecordScanner.MostLines;
        }

        return (mark & RecordMark.StrayQuote) != 0 && window.LinesBefore <= suspectTo ? mark | RecordMark.BrokenQuote : mark;
    }

    /// <summary>A long record is passed at once, since it does not stay in sight; its beginning is kept.</summary>
    private void PassLong()
    {
        var (line, offset) = (window.LinesBefore + 1, window.Offset);
        head = window.Text[..Math.Min(KeptOfLong, window.Text.Length)].ToArray();
        var (length, lineEnd) = window.SkipLine();
        Record = new(number, line, offset, length, lineEnd, RecordMark.Long);
    }

    private void SkipMark()
    {
        while (window.Text.Length < Utf8Mark.Length && !window.Final)
        {
            window.More();
        }

        HasMark = window.Text.StartsWith(Utf8Mark);
        window.Skip(HasMark ? Utf8Mark.Length : 0, 0);
    }
}
