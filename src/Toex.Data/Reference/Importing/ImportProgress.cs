namespace Toex.Data.Reference.Importing;

/// <summary>How far an import is; reported at most five times a second.</summary>
/// <param name="RowsRead">Rows read so far; 0 while the file is being checked.</param>
/// <param name="Fraction">Share of the file read, from 0 to 1.</param>
public sealed record ImportProgress(long RowsRead, double Fraction);
