namespace Toex.Data.Reference.Importing;

/// <summary>A file of published data that was loaded before.</summary>
/// <param name="Id">Key of the file.</param>
/// <param name="RowsRead">Rows read.</param>
/// <param name="RowsLoaded">Rows loaded.</param>
/// <param name="RowsRejected">Rows rejected.</param>
internal sealed record LoadedFile(int Id, long RowsRead, long RowsLoaded, long RowsRejected);
