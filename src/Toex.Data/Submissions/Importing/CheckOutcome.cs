using Toex.Data.Reference;

namespace Toex.Data.Submissions.Importing;

/// <summary>What the stages of a check found out.</summary>
/// <param name="Result">What is told of it.</param>
/// <param name="Force">The force that sent the file; null where none is known, or the file is loaded already.</param>
/// <param name="Warnings">What was warned of and what rejected the file, with the text that was found.</param>
/// <param name="Rejected">The rows that were rejected; null where none was checked.</param>
internal sealed record CheckOutcome(
    SubmissionResult Result, Force? Force, IReadOnlyList<(SubmissionFinding Finding, string? Text)> Warnings, RejectedRows? Rejected)
{
    /// <summary>Moves the rows that are right; null where the file is not loaded.</summary>
    internal Promotion? Promotion { get; init; }

    /// <summary>What is measured of them; null where the file is not loaded.</summary>
    internal SubmissionMeasures? Measures { get; init; }
}
