using Toex.Data.Submissions.Rules;

namespace Toex.Data.Submissions.Importing;

/// <summary>A rule as it applies to one column of one kind of file; a row carries one bit for each that it breaks.</summary>
/// <param name="Bit">Number of the bit.</param>
/// <param name="Rule">The rule.</param>
/// <param name="Column">The column; null where the rule is about the row.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Condition">When it is broken: DuckDB SQL over the staged columns; null where it is found out later.</param>
internal sealed record RowCheck(int Bit, SubmissionRule Rule, string? Column, string Message, string? Condition)
{
    internal ulong Mask => 1UL << Bit;
}
