using System.Globalization;
using System.Text;

namespace Toex.Data.Audit;

/// <summary>Text as it may be shown: a character that would move the cursor, break a line or turn the text round shows as its
/// code.</summary>
internal static class VisibleText
{
    internal static string? Write(string? text)
    {
        if (text is null || !text.EnumerateRunes().Any(AuditReason.IsUnseen))
        {
            return text;
        }

        var shown = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            _ = AuditReason.IsUnseen(rune) ? shown.Append(CultureInfo.InvariantCulture, $"\\u{{{rune.Value:X}}}")
                : shown.Append(rune.ToString());
        }

        return shown.ToString();
    }
}
