using System.Globalization;
using System.Text.RegularExpressions;

namespace Toex.Data.Reference.Importing;

/// <summary>
/// Reads counts as the Home Office writes them: with spaces around, thousands commas, <c>-00</c> or <c>-</c> for zero, and a real
/// minus where a force took crimes back that it had reported in an earlier quarter.
/// </summary>
internal static partial class PublishedCount
{
    internal static bool TryParse(ReadOnlySpan<char> text, out long count)
    {
        count = 0;
        text = text.Trim();
        return text is "-" || (Pattern().IsMatch(text)
            && long.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out count));
    }

    [GeneratedRegex("^-?([0-9]+|[0-9]{1,3}(,[0-9]{3})+)$")]
    private static partial Regex Pattern();
}
