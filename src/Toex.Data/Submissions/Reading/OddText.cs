using System.Buffers;
using System.Text;
using Toex.Data.Words;

namespace Toex.Data.Submissions.Reading;

/// <summary>
/// Tells whether a record holds something that asks for a close look at its values: blanks other than a space, unseen characters, line
/// breaks within a value, characters that look like others, marks against formulas, numbers in scientific form. Few files have any, so that
/// for most a quick look is enough. It may be wrong in one way only: to say yes where it need not.
/// </summary>
/// <param name="separator">The byte between fields.</param>
internal readonly struct OddText(byte separator)
{
    private const byte Quote = (byte)'"';

    private static readonly SearchValues<byte> Signs = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Select(b => (byte)b), 0x7f, (byte)'\'', (byte)'+', (byte)'=', (byte)'\\', .. Leads()]);

    /// <summary>Whether it does.</summary>
    internal bool IsIn(ReadOnlySpan<byte> record)
    {
        for (int at = 0, found; (found = record[at..].IndexOfAny(Signs)) >= 0; at++)
        {
            at += found;
            if (IsOdd(record, at))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsOdd(ReadOnlySpan<byte> record, int at)
    {
        byte Next(ReadOnlySpan<byte> bytes) => at + 1 < bytes.Length ? bytes[at + 1] : (byte)0;
        switch (record[at])
        {
            case (byte)'\'':
                // The wide signs begin with the byte 0xEF.
                return Next(record) is 0xef or (byte)'=' or (byte)'+' or (byte)'-' or (byte)'@';
            case (byte)'=':
                return Next(record) == Quote;
            case (byte)'\\':
                return Next(record) == (byte)'u';
            case (byte)'+':
                return at > 1 && record[at - 1] is (byte)'e' or (byte)'E';
            case < 0x80:
                return record[at] != separator || record.Contains(Quote);
            default:
                return Rune.DecodeFromUtf8(record[at..], out var rune, out _) == OperationStatus.Done && HiddenCharacters.IsOdd(rune);
        }
    }

    /// <summary>The bytes that odd characters of more than one byte begin with.</summary>
    private static IEnumerable<byte> Leads() =>
        HiddenCharacters.Odd.Where(r => !r.IsAscii).Select(r => Encoding.UTF8.GetBytes(r.ToString())[0]).Distinct();
}
