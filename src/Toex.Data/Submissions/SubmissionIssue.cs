using Toex.Data.Submissions.Rules;

namespace Toex.Data.Submissions;

/// <summary>A row of a submission that was rejected, or something that was warned of.</summary>
/// <param name="SubmissionId">Number of the submission.</param>
/// <param name="Line">Line of the file that the row begins on; 0 for what is about the file.</param>
/// <param name="Rule">Id of the rule; where a row breaks several, of the first.</param>
/// <param name="Severity">What happened.</param>
/// <param name="Column">The column; null where it is about the row or file.</param>
/// <param name="Message">What is wrong, with every rule that the row breaks.</param>
/// <param name="Rows">Rows concerned: 1 for a rejected row.</param>
/// <param name="Row">The row as it came, or the text that was warned of; internal, for it can name persons.</param>
public sealed record SubmissionIssue(
    int SubmissionId, long Line, string Rule, RuleSeverity Severity, string? Column, string Message, long Rows, string? Row)
{
    /// <summary>Where it is and which rule, and nothing of the row: errors and logs write the objects that they are about as
    /// text.</summary>
    public override string ToString() => FormattableString.Invariant($"Submission {SubmissionId}, line {Line}: {Rule}");
}
