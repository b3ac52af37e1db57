namespace Toex.Data.Submissions.Importing;

/// <summary>What the code and title of a row stand for.</summary>
/// <param name="Code">Code as sent.</param>
/// <param name="Title">Title as sent.</param>
/// <param name="Rows">Rows that have this pair.</param>
/// <param name="OffenceCodeId">Key of the offence code.</param>
/// <param name="Rules">Rules that the pair breaks.</param>
internal sealed record OffenceText(string? Code, string? Title, long Rows, int OffenceCodeId, IReadOnlyList<string> Rules)
{
    /// <summary>Both texts, to list.</summary>
    internal string Text => string.Join(' ', new[] { Code, Title }.OfType<string>());
}
