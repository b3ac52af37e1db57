using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace Toex.Data.Submissions.Reading;

/// <summary>Turns the bytes of a record into text, and text into fields.</summary>
/// <param name="encoding">The encoding of the file; it refuses what is not valid in it.</param>
/// <param name="separator">The character between fields.</param>
internal sealed class RecordText(Encoding encoding, char separator)
{
    /// <summary>Most characters kept of a record that is too long.</summary>
    internal const int LongestKept = 4000;

    private const int Utf8CodePage = 65001;

    /// <summary>Every byte has a character in Windows-1252, so that text in it can be turned back into the bytes that came.</summary>
    private static readonly Encoding EveryByte = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    private readonly bool utf8 = encoding.CodePage == Utf8CodePage;
    private readonly List<string> fields = [];

    /// <summary>Whether all bytes are valid in the encoding.</summary>
    internal bool IsValid(ReadOnlySpan<byte> bytes)
    {
        if (utf8)
        {
            return Utf8.IsValid(bytes);
        }

        try
        {
            return encoding.GetCharCount(bytes) >= 0;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    /// <summary>
    /// A record's text as it came. Where its bytes are not valid in the encoding they are shown as Windows-1252, which most of them are; a
    /// NUL, which few programs can show or keep, as U+2400. A record that is too long is cut and says so.
    /// </summary>
    internal string Raw(in ScannedRecord record, ReadOnlySpan<byte> bytes)
    {
        var text = Decode(bytes);
        return record.Is(RecordMark.Long)
            ? string.Create(CultureInfo.InvariantCulture, $"{Cut(text)}… [cut: {record.Length:N0} bytes in all]")
            : text;
    }

    /// <summary>The fields of a record that is well formed.</summary>
    internal string[] Fields(string record)
    {
        fields.Clear();
        var at = 0;
        while (true)
        {
            fields.Add(at < record.Length && record[at] == '"' ? Quoted(record, ref at) : Unquoted(record, ref at));
            if (at >= record.Length)
            {
                return [.. fields];
            }

            at++; // the separator
        }
    }

    private static string Cut(string text) =>
        text.Length <= LongestKept ? text : text[..(char.IsHighSurrogate(text[LongestKept - 1]) ? LongestKept - 1 : LongestKept)];

    private static string Quoted(string record, ref int at)
    {
        var begin = ++at;
        var doubled = false;
        while (true)
        {
            at = record.IndexOf('"', at);
            if (at + 1 >= record.Length || record[at + 1] != '"')
            {
                var field = record[begin..at++];
                return doubled ? field.Replace("\"\"", "\"", StringComparison.Ordinal) : field;
            }

            doubled = true;
            at += 2;
        }
    }

    private string Unquoted(string record, ref int at)
    {
        var begin = at;
        at = record.IndexOf(separator, begin);
        at = at < 0 ? record.Length : at;
        return record[begin..at];
    }

    private string Decode(ReadOnlySpan<byte> bytes)
    {
        string text;
        try
        {
            text = encoding.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            text = EveryByte.GetString(bytes);
        }

        return text.Replace('\0', '\u2400');
    }
}
