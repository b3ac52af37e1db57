namespace Toex.Data.Reference.Titles;

/// <summary>A code whose title is near a text that is not resolved; for a person to choose from, never applied.</summary>
/// <param name="Code">The code.</param>
/// <param name="Title">Its title in the catalogue.</param>
/// <param name="Likeness">Share of words in common, rare words counting more; 1 where the text fits the title as well as it fits
/// others.</param>
public sealed record OffenceTitleCandidate(string Code, string Title, double Likeness)
{
    /// <summary>Code and title.</summary>
    public override string ToString() => $"{Code} {Title}";
}
