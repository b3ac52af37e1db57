using Toex.Data.Collections;

namespace Toex.Data.Reference.Importing;

/// <summary>What became of a file of published data. Rows read are rows loaded and rows rejected.</summary>
/// <param name="Kind">Kind of data.</param>
/// <param name="Path">The file.</param>
/// <param name="RowsRead">Rows of the file, without its header and blank lines.</param>
/// <param name="RowsLoaded">Rows now in the database.</param>
/// <param name="RowsRejected">Rows not loaded.</param>
/// <param name="RowsReplaced">Rows of earlier files, for the same forces and periods, that this file replaced.</param>
/// <param name="AlreadyLoaded">Whether the same content was loaded before and stands: nothing changed, and the counts are those of that
/// load.</param>
/// <param name="Rejections">Rejected rows by reason, most frequent first.</param>
/// <param name="Sha256">SHA-256 of the content, decompressed, in lower-case hexadecimal.</param>
public sealed record ReferenceImportResult(
    ReferenceKind Kind, string Path, long RowsRead, long RowsLoaded, long RowsRejected, long RowsReplaced, bool AlreadyLoaded,
    ItemList<RejectionSummary> Rejections, string Sha256)
{
    /// <summary>
    /// Codes that the catalogue does not have, those of most offences first. Their rows are loaded as not classified: they count in all
    /// crime, and the notes of profiles list them.
    /// </summary>
    public ItemList<UnclassifiedCode> NotClassified { get; init; } = [];

    /// <summary>Forces and periods whose earlier rows the file replaced.</summary>
    public ItemList<PeriodRows> Replaced { get; init; } = [];

    /// <summary>Forces and periods whose earlier rows were kept, for the file has only a part of them; its rows of these are
    /// rejected.</summary>
    public ItemList<PeriodRows> Kept { get; init; } = [];
}
