using System.Text.RegularExpressions;

namespace Toex.Reporting.Text;

/// <summary>Notes below a chart.</summary>
internal static partial class FootNotes
{
    /// <summary>Each sentence once, where it is said first; what has nothing left to say is left out.</summary>
    public static IEnumerable<string> Once(IEnumerable<string> notes)
    {
        var said = new HashSet<string>(StringComparer.Ordinal);
        return notes.Select(n => string.Join(' ', Sentences().Split(n).Where(said.Add))).Where(n => n.Length > 0);
    }

    [GeneratedRegex(@"(?<=\.) (?=[A-Z])")]
    private static partial Regex Sentences();
}
