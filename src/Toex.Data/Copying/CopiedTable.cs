namespace Toex.Data.Copying;

/// <summary>A table that was copied and read back.</summary>
/// <param name="Table">Table.</param>
/// <param name="Rows">Rows, the same in both databases.</param>
/// <param name="Checksum">Checksum of the rows, the same in both: the sum of each row's XXH3 hash.</param>
public sealed record CopiedTable(string Table, long Rows, string Checksum);
