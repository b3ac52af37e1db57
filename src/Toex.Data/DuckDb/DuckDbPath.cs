namespace Toex.Data.DuckDb;

/// <summary>Paths as the engine's readers take them: as patterns, of which one here names one file.</summary>
internal static class DuckDbPath
{
    /// <summary>The pattern that matches a path and no other.</summary>
    internal static string Exactly(string path) => string.Concat(path.Select(c => c is '[' or '*' or '?' ? $"[{c}]" : c.ToString()));
}
