namespace Toex.Data.Submissions.Register;

/// <summary>What a row of a file refers to, that has to be known already.</summary>
/// <param name="Rule">Rule that a row breaks which refers to nothing.</param>
/// <param name="Column">The referring column.</param>
/// <param name="Known">The rows that it may refer to.</param>
internal sealed record Reference(string Rule, string Column, KnownRows Known);
