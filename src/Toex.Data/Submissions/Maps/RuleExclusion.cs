namespace Toex.Data.Submissions.Maps;

/// <summary>A rule that rows of a force need not keep for a while: they are loaded, and counted under the reason.</summary>
/// <param name="Rule">Id of the rule.</param>
/// <param name="Column">The column that it is about; null for every column of the rule.</param>
/// <param name="Reason">Why, in kind.</param>
/// <param name="Explanation">Why, in words.</param>
/// <param name="ApprovedBy">Who approved it.</param>
/// <param name="Expires">Last day on which it holds.</param>
/// <param name="Line">Line of the column map that it begins on.</param>
public sealed record RuleExclusion(
    string Rule, string? Column, ExclusionReason Reason, string Explanation, string ApprovedBy, DateOnly Expires, int Line)
{
    /// <summary>Whether it still holds on a day.</summary>
    /// <param name="day">The day of the import.</param>
    public bool HoldsOn(DateOnly day) => day <= Expires;
}
