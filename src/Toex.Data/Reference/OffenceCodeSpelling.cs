using System.Text.RegularExpressions;

namespace Toex.Data.Reference;

/// <summary>One spelling for the many that files have for an offence code.</summary>
public static partial class OffenceCodeSpelling
{
    /// <summary>What is accepted, for error messages.</summary>
    public const string Accepted = "a recorded-crime class such as 8Q or 37.2, or a class and sub-code such as 8/65, 008/65 or 00865";

    /// <summary>
    /// The catalogue's spelling: <c>8/65</c>, <c>008/65</c> and <c>00865</c> become <c>008/65</c>; <c>8q</c> and <c>08Q</c> become
    /// <c>8Q</c>. Anything else comes back in capitals, without spaces around it.
    /// </summary>
    public static string Normalise(string spelling)
    {
        var text = Space().Replace(spelling.Trim().ToUpperInvariant(), " ");
        if (SubCode().Match(text) is { Success: true } sub)
        {
            return $"{sub.Groups["class"].Value.PadLeft(3, '0')}/{sub.Groups["sub"].Value.PadLeft(2, '0')}";
        }

        return FiveDigits().IsMatch(text) ? $"{text[..3]}/{text[3..]}"
            : Class().IsMatch(text) ? text.TrimStart('0')
            : text;
    }

    /// <summary>The catalogue's spelling of a five-digit code that was taken for a number and lost its leading zeros; else as it
    /// came.</summary>
    internal static string WithLostZeros(string spelling) =>
        LostZeros().IsMatch(spelling.Trim()) ? Normalise(spelling.Trim().PadLeft(5, '0')) : spelling;

    [GeneratedRegex("^[1-9][0-9]{2,3}$")]
    private static partial Regex LostZeros();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();

    [GeneratedRegex(@"^(?<class>[0-9]{1,3})\s*/\s*(?<sub>[0-9]{1,2})$")]
    private static partial Regex SubCode();

    [GeneratedRegex("^[0-9]{5}$")]
    private static partial Regex FiveDigits();

    /// <summary>At most three digits before a letter or point: 08Q is 8Q, but 0802 is not the class 802.</summary>
    [GeneratedRegex(@"^(?=[0-9]{1,3}([.A-Z]|$))0*[1-9][0-9]{0,2}(\.[0-9]{1,2})?[A-Z]?$")]
    private static partial Regex Class();
}
