namespace Toex.Profiles.Suppression;

/// <summary>
/// A count of a table, cell or total, as an edge of the network of sums: it joins its row's sum and its column's.
/// </summary>
/// <param name="Row">Node of the row.</param>
/// <param name="Column">Node of the column.</param>
/// <param name="Negative">Whether it enters both sums with a minus, as the totals of rows and of columns do, so that each sum is
/// zero.</param>
/// <param name="Count">The count.</param>
/// <param name="Loss">What withholding it costs the reader.</param>
internal readonly record struct TableEntry(int Row, int Column, bool Negative, long Count, double Loss);
