namespace Toex.Data.Errors;

/// <summary>
/// What the engine's messages may be repeated of. Many quote values, such as <c>Could not convert string 'O''Neill' to INT32</c> or
/// <c>Duplicate key "given_name: Sean"</c>: personal details would leave through an error, past the journal.
/// </summary>
internal static class EngineWords
{
    /// <summary>Kinds of message that speak of files, memory and names of the schema, and never of values.</summary>
    private static readonly string[] WithoutValues =
        ["IO Error", "Out of Memory Error", "Catalog Error", "Binder Error", "Parser Error", "Permission Error", "Connection Error",
            "HTTP Error"];

    /// <summary>The first line of a message where it quotes no values, else its kind alone.</summary>
    internal static string Tell(string message)
    {
        var first = message.Split('\n', 2)[0].Trim();
        var kind = first.Split(": ", 2)[0];
        return Array.Exists(WithoutValues, k => k.Equals(kind, StringComparison.Ordinal)) ? first
            : message.Contains("CSV Error", StringComparison.Ordinal) ? "CSV Error (its words may quote values, and are left out)."
            : kind.EndsWith("Error", StringComparison.Ordinal) && kind.All(c => char.IsAsciiLetter(c) || c == ' ')
                ? $"{kind} (its words may quote values, and are left out)."
            : "the engine failed (its words may quote values, and are left out).";
    }
}
