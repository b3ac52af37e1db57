using Toex.Data.Collections;

namespace Toex.Data.Reference.Titles;

/// <summary>What a free-text offence title stands for.</summary>
/// <param name="Title">The text as it came.</param>
/// <param name="Code">Code of the catalogue; null where the text is not certain.</param>
/// <param name="Offence">Title of that code in the catalogue.</param>
/// <param name="Certainty">From 0 (not resolved) to 1 (the catalogue's own title or code).</param>
/// <param name="Means">How the text led to the code.</param>
/// <param name="Problem">Why it is not resolved.</param>
/// <param name="IsAttempt">The text tells of an attempt. The code is that of the attempt where there is one, else that of the full offence,
/// whose class counts attempts too.</param>
/// <param name="IsExpired">The text is marked as expired in the force's system: not for use for new records, still right for old
/// ones.</param>
/// <param name="Offenders"><c>single</c> or <c>multiple undefined</c> where the text says so.</param>
/// <param name="Candidates">The nearest codes where the text is not resolved.</param>
public sealed record OffenceTitleMatch(
    string Title, string? Code, string? Offence, double Certainty, TitleMeans Means, TitleProblem Problem,
    bool IsAttempt, bool IsExpired, string? Offenders, ItemList<OffenceTitleCandidate> Candidates)
{
    /// <summary>Whether the text has a code.</summary>
    public bool IsResolved => Code is not null;

    /// <summary>The text and its code, or why it has none.</summary>
    public override string ToString() => IsResolved ? $"{Title}: {Code}" : $"{Title}: {Problem}";
}
