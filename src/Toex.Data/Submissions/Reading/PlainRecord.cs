namespace Toex.Data.Submissions.Reading;

/// <summary>Goes from quote to quote of a record on one line, as long as the quotes are where RFC 4180 has them.</summary>
/// <param name="separator">The byte between fields.</param>
internal struct PlainRecord(byte separator)
{
    private int next;

    /// <summary>Whether the place is inside a quoted field.</summary>
    internal bool InQuotes { get; private set; }

    /// <summary>Whether the record's end was met.</summary>
    internal bool Ended { get; private set; }

    /// <summary>Whether a quote was met inside an unquoted field.</summary>
    internal RecordMark Stray { get; private set; }

    /// <summary>Passes a quote or line end; says no at the record's end, and where the record is not so plain.</summary>
    internal bool Pass(ReadOnlySpan<byte> text, int at)
    {
        if (at < next)
        {
            return true; // the second of two quotes that stand for one
        }

        if (text[at] != (byte)'"')
        {
            Ended = !InQuotes;
            return false;
        }

        if (!InQuotes)
        {
            InQuotes = at == 0 || text[at - 1] == separator;
            Stray |= InQuotes ? RecordMark.None : RecordMark.StrayQuote;
            return true;
        }

        if (at + 1 == text.Length)
        {
            return false;
        }

        var after = text[at + 1];
        InQuotes = after == (byte)'"';
        next = InQuotes ? at + 2 : next;
        return InQuotes || after == separator || after is (byte)'\r' or (byte)'\n';
    }
}
