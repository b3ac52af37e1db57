namespace Toex.Data.Reference.Titles;

/// <summary>A title without a code: its rows keep the text, unweighted.</summary>
/// <param name="Title">The text.</param>
/// <param name="Rows">Rows that have it.</param>
/// <param name="Problem">Why it has no code.</param>
/// <param name="Candidates">The nearest codes, for a person to choose from.</param>
public sealed record UnresolvedTitle(string Title, long Rows, TitleProblem Problem, IReadOnlyList<OffenceTitleCandidate> Candidates);
