namespace Toex.Data.Copying;

/// <summary>How far copying has come.</summary>
/// <param name="Table">The table that is copied.</param>
/// <param name="Rows">Its rows so far.</param>
/// <param name="Number">Its place, from 1.</param>
/// <param name="Of">How many tables there are.</param>
public readonly record struct CopyProgress(string Table, long Rows, int Number, int Of);
