namespace Toex.Data.Submissions;

/// <summary>How far an import has come.</summary>
/// <param name="Step">What is being done.</param>
/// <param name="Rows">Rows of the file; 0 while they are being counted.</param>
/// <param name="RowsPerSecond">Rows a second so far.</param>
/// <param name="Fraction">Share of the step that is done, from 0 to 1; null where it cannot be told.</param>
public sealed record SubmissionProgress(string Step, long Rows, double RowsPerSecond, double? Fraction);
