namespace Toex.Reporting.Text;

/// <summary>Titles fit into one line: at most fourteen words.</summary>
/// <remarks>Guides of DfE, ONS and the Government Analysis Function on titles of charts.</remarks>
internal static class TitleText
{
    private const int MostWords = 14;

    /// <summary>The first wording that fits; the shortest where none does.</summary>
    public static string Fitting(params IReadOnlyList<string> wordings) =>
        wordings.FirstOrDefault(w => Words(w) <= MostWords) ?? wordings.MinBy(Words)!;

    private static int Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
}
