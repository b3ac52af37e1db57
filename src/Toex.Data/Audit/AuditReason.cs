using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Toex.Data.Errors;

namespace Toex.Data.Audit;

/// <summary>What every reason has to be, whoever asks for one: a journal of dots, or of a novel, tells nobody why.</summary>
internal static partial class AuditReason
{
    /// <summary>Most characters of a reason.</summary>
    internal const int Longest = 1000;

    /// <summary>The reason, if it can be recorded.</summary>
    /// <exception cref="ToexException">There is none, or it holds no word, is too long, or holds characters that cannot be
    /// seen.</exception>
    internal static string Require(string? reason) =>
        string.IsNullOrWhiteSpace(reason) ? throw AuditErrors.ReasonMissing.With()
        : !Word().IsMatch(reason) ? throw Bad("reason", "holds no word")
        : Text(reason, "reason");

    /// <summary>Another text of the user's that goes into the journal, such as a recipient; it may be missing.</summary>
    /// <exception cref="ToexException">It is too long, or holds characters that cannot be seen.</exception>
    internal static string? Optional(string? text, string what) => text is null ? null : Text(text, what);

    /// <summary>As much of a reason as a column of the database keeps; the journal keeps it whole.</summary>
    internal static string Kept(string reason, int length) => reason.Length <= length ? reason : reason[..length];

    private static string Text(string text, string what) =>
        text.Length > Longest
            ? throw Bad(
                what, string.Create(CultureInfo.InvariantCulture, $"has {text.Length:N0} characters, and at most {Longest:N0} are kept"))
        : text.EnumerateRunes().Any(IsUnseen) ? throw Bad(what, "holds line breaks or other characters that cannot be seen")
        : text;

    /// <summary>Whether a character shows as nothing, or changes how the others show.</summary>
    internal static bool IsUnseen(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    private static ToexException Bad(string what, string why) =>
        AuditErrors.BadReason.With(what, why, Longest.ToString("N0", CultureInfo.InvariantCulture));

    [GeneratedRegex(@"\p{L}{2}")]
    private static partial Regex Word();
}
