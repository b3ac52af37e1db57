namespace Toex.Data.Submissions.Returning;

/// <summary>A rejected row, to hand back.</summary>
/// <param name="Line">Line of the file that it begins on.</param>
/// <param name="Rule">Id of the rule that it breaks.</param>
/// <param name="Problem">What is wrong with it, in words.</param>
/// <param name="Raw">Its text as it came.</param>
/// <param name="Malformed">Whether its text cannot be told into fields, or not all of it is there.</param>
internal sealed record MendableRow(long Line, string Rule, string Problem, string Raw, bool Malformed);
