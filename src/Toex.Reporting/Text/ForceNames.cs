namespace Toex.Reporting.Text;

/// <summary>Names of forces where room is short.</summary>
internal static class ForceNames
{
    private static readonly string[] Endings = [" Constabulary", " Police Service", " Police"];

    /// <summary>The brief name as a sentence has it: an adjective keeps its noun.</summary>
    public static string InSentence(string name) => Brief(name) is "Metropolitan" ? "Metropolitan Police" : Brief(name);

    /// <summary>The name without the words that most forces share: <c>Avon and Somerset</c>, <c>Metropolitan</c>.</summary>
    public static string Brief(string name)
    {
        var ending = Array.Find(Endings, e => name.EndsWith(e, StringComparison.OrdinalIgnoreCase) && name.Length > e.Length);

        // A force of the railways is not one of an area.
        return ending is null || name.StartsWith("British Transport", StringComparison.OrdinalIgnoreCase) ? name : name[..^ending.Length];
    }
}
