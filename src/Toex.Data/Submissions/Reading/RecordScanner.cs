using System.Numerics;
using System.Runtime.Intrinsics;

namespace Toex.Data.Submissions.Reading;

/// <summary>
/// Says where a record of CSV ends: the one definition of a record that counting, reading and quoting raw text share, so that a record's
/// number means the same everywhere.
/// </summary>
/// <remarks>
/// Records are those of RFC 4180. Lines end in LF, CRLF or CR; a line end inside quotes belongs to the record. Where a file breaks the
/// rules, one bad quote must not swallow the records after it. So a quoted field counts as broken if any of these holds:
/// <list type="bullet">
/// <item>something other than a separator or the end of a line follows its closing quote (an unclosed quote mostly meets the opening
/// quote of a later field, and then this holds);</item>
/// <item>it spans lines and has more than <see cref="LongestQuoted"/> bytes, or its record would span more than <see cref="MostLines"/>
/// lines, or the file ends before it is closed;</item>
/// <item>it spans lines, the record that results has another number of fields than there are headings, and a line that it took in has
/// just as many: a whole record that it would swallow.</item>
/// </list>
/// A record with a broken field ends with its first line, whatever quotes that has, and the next line begins a new record. A record of more
/// than <see cref="Longest"/> bytes is treated alike: it ends with its first line, however long that is. A quote inside an unquoted field
/// stands for itself; the cursor takes it for broken too where it may be the rest of a record that was cut.
/// </remarks>
/// <param name="separator">The byte between fields.</param>
/// <param name="fields">Fields that a record should have; 0 where that is not known yet.</param>
internal readonly struct RecordScanner(byte separator, int fields)
{
    /// <summary>Longest record, in bytes.</summary>
    internal const int Longest = 1024 * 1024;

    /// <summary>Most lines that a record may span.</summary>
    internal const int MostLines = 100;

    /// <summary>Longest quoted field that spans lines, in bytes.</summary>
    internal const int LongestQuoted = 64 * 1024;

    /// <summary>Bytes that have to be in sight for every decision.</summary>
    internal const int Sight = Longest + 2;

    private const byte Quote = (byte)'"';
    private const byte Cr = (byte)'\r';
    private const byte Lf = (byte)'\n';

    /// <summary>Finds the end of the record that the text begins with.</summary>
    /// <param name="text">Text that begins with a record and is not empty; at most <see cref="Sight"/> bytes of it are looked at.</param>
    /// <param name="final">Whether the file ends with the text.</param>
    internal RecordCut Next(ReadOnlySpan<byte> text, bool final)
    {
        if (text.Length > Sight)
        {
            text = text[..Sight];
            final = false;
        }

        // Records whose quoted fields close on their own line are the common case; every other is looked at with care.
        var plain = new PlainRecord(separator);
        var at = 0;
        for (; Vector256.IsHardwareAccelerated && at + Vector256<byte>.Count < text.Length; at += Vector256<byte>.Count)
        {
            for (var marks = MarksIn(text.Slice(at, Vector256<byte>.Count)); marks != 0; marks &= marks - 1)
            {
                var mark = at + BitOperations.TrailingZeroCount(marks);
                if (!plain.Pass(text, mark))
                {
                    return plain.Ended ? EndAt(text, mark, 1, plain.Stray, final) : Quoted(text, plain.Stray, final);
                }
            }
        }

        for (int found; (found = text[at..].IndexOfAny(Quote, Cr, Lf)) >= 0; at++)
        {
            at += found;
            if (!plain.Pass(text, at))
            {
                return plain.Ended ? EndAt(text, at, 1, plain.Stray, final) : Quoted(text, plain.Stray, final);
            }
        }

        return plain.InQuotes ? Quoted(text, plain.Stray, final)
            : final ? Whole(text, 1, plain.Stray)
            : Unended(text, final);
    }

    /// <summary>How the text's first line ends and where the next begins; nothing where that is not in sight.</summary>
    internal static (LineEnds LineEnd, int Next) LineEndAt(ReadOnlySpan<byte> text, int at, bool final) =>
        text[at] == Lf ? (LineEnds.Lf, at + 1)
        : at + 1 < text.Length ? text[at + 1] == Lf ? (LineEnds.CrLf, at + 2) : (LineEnds.Cr, at + 1)
        : final ? (LineEnds.Cr, at + 1)
        : (LineEnds.None, 0);

    /// <summary>Where quotes and line ends are in as many bytes as a vector holds.</summary>
    private static uint MarksIn(ReadOnlySpan<byte> text)
    {
        var bytes = Vector256.Create(text);
        return (Vector256.Equals(bytes, Vector256.Create(Quote)) | Vector256.Equals(bytes, Vector256.Create(Cr))
            | Vector256.Equals(bytes, Vector256.Create(Lf))).ExtractMostSignificantBits();
    }

    /// <summary>A record with a quoted field that spans lines, is broken, or ends with the text.</summary>
    private RecordCut Quoted(ReadOnlySpan<byte> text, RecordMark stray, bool final)
    {
        var (at, count, lines) = (0, 1, 1);
        while (at < text.Length)
        {
            if (text[at] == Quote)
            {
                var opened = (At: at, Lines: lines);
                if (!TryClose(text, ref at, ref lines, final, out var unended))
                {
                    return unended ? Unended(text, final) : Broken(text, final);
                }

                if (lines > opened.Lines && at - opened.At > LongestQuoted)
                {
                    return Broken(text, final);
                }
            }
            else
            {
                // An unquoted field, in which quotes stand for themselves.
                var end = text[at..].IndexOfAny(separator, Cr, Lf);
                end = end < 0 ? text.Length : at + end;
                stray |= text[at..end].Contains(Quote) ? RecordMark.StrayQuote : RecordMark.None;
                at = end;
            }

            if (at < text.Length && text[at] == separator)
            {
                count++;
                at++;
                continue;
            }

            break;
        }

        if (at == text.Length && !final)
        {
            return Unended(text, final);
        }

        return lines > 1 && fields > 0 && count != fields && SwallowsRecord(text[..at]) ? Broken(text, final)
            : at == text.Length ? Whole(text, lines, stray)
            : EndAt(text, at, lines, stray, final);
    }

    /// <summary>From an opening quote, goes past the closing quote.</summary>
    private bool TryClose(ReadOnlySpan<byte> text, ref int at, ref int lines, bool final, out bool unended)
    {
        var (begin, first) = (at, lines);
        unended = false;
        at++;
        while (true)
        {
            var found = text[at..].IndexOfAny(Quote, Cr, Lf);
            if (found < 0)
            {
                // Lines of a field are bounded; those of a file without end in sight are not waited for.
                unended = !(final || (lines > first && text.Length - begin > LongestQuoted));
                return false;
            }

            at += found;
            if (text[at] != Quote)
            {
                at += text[at] == Cr && at + 1 < text.Length && text[at + 1] == Lf ? 2 : 1;
                if (++lines > MostLines)
                {
                    return false;
                }

                continue;
            }

            at++;
            if (at == text.Length)
            {
                unended = !final;
                return final;
            }

            if (text[at] == separator || text[at] is Cr or Lf)
            {
                return true;
            }

            if (text[at] != Quote)
            {
                return false;
            }

            at++;
        }
    }

    /// <summary>Whether a line after the first would be a well-formed record with a field for each heading.</summary>
    private bool SwallowsRecord(ReadOnlySpan<byte> record)
    {
        for (int end; (end = record.IndexOfAny(Cr, Lf)) >= 0;)
        {
            record = record[(end + 1)..];
            end = record.IndexOfAny(Cr, Lf);
            if (CountFields(end < 0 ? record : record[..end]) == fields)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Whether a record has another number of fields than there are headings and an empty last one, which a quick reader would leave out.
    /// </summary>
    internal bool HasEmptyExtra(ReadOnlySpan<byte> record) =>
        fields > 0 && record.EndsWith([separator]) && record.Count(separator) >= fields && CountFields(record) != fields;

    /// <summary>Fields of a line; 0 where it is no well-formed record.</summary>
    private int CountFields(ReadOnlySpan<byte> line)
    {
        var (at, count, lines) = (0, 1, 1);
        while (true)
        {
            if (at < line.Length && line[at] == Quote)
            {
                if (!TryClose(line, ref at, ref lines, final: true, out _))
                {
                    return 0;
                }
            }
            else
            {
                var end = line[at..].IndexOfAny(separator, Quote);
                at = end < 0 ? line.Length : at + end;
            }

            if (at == line.Length)
            {
                return count;
            }

            if (line[at++] != separator)
            {
                return 0;
            }

            count++;
        }
    }

    private static RecordCut Broken(ReadOnlySpan<byte> text, bool final)
    {
        var end = text.IndexOfAny(Cr, Lf);
        return end >= 0 ? EndAt(text, end, 1, RecordMark.BrokenQuote, final)
            : final ? Whole(text, 1, RecordMark.BrokenQuote)
            : Unended(text, final);
    }

    private static RecordCut EndAt(ReadOnlySpan<byte> text, int at, int lines, RecordMark mark, bool final)
    {
        if (at > Longest)
        {
            return TooLong(text, final);
        }

        var (lineEnd, next) = LineEndAt(text, at, final);
        return next == 0 ? RecordCut.MoreNeeded : new(at, next, lines, lineEnd, mark);
    }

    private static RecordCut Whole(ReadOnlySpan<byte> text, int lines, RecordMark mark) =>
        text.Length > Longest ? TooLong(text, final: true) : new(text.Length, text.Length, lines, LineEnds.None, mark);

    private static RecordCut Unended(ReadOnlySpan<byte> text, bool final) =>
        text.Length < Sight && !final ? RecordCut.MoreNeeded : TooLong(text, final);

    /// <summary>Too long as a whole: it ends with its first line, and where that is too long itself, its end is beyond sight.</summary>
    private static RecordCut TooLong(ReadOnlySpan<byte> text, bool final)
    {
        var end = text.IndexOfAny(Cr, Lf);
        return end >= 0 && end <= Longest ? EndAt(text, end, 1, RecordMark.BrokenQuote, final)
            : new(0, 0, 1, LineEnds.None, RecordMark.Long);
    }
}
