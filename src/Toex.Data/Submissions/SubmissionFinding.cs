using Toex.Data.Submissions.Rules;

namespace Toex.Data.Submissions;

/// <summary>What a rule found in a file.</summary>
/// <param name="Rule">Id of the rule.</param>
/// <param name="Severity">What happened to the rows.</param>
/// <param name="Column">The column; null where it is about rows or the file.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Mend">What to do.</param>
/// <param name="Rows">Rows concerned.</param>
public sealed record SubmissionFinding(string Rule, RuleSeverity Severity, string? Column, string Message, string Mend, long Rows)
{
    /// <summary>The finding in a line.</summary>
    public override string ToString() => Rows == 0 ? $"{Rule}: {Message}" : $"{Rule}: {Message} ({RowCount.Text(Rows)})";
}
