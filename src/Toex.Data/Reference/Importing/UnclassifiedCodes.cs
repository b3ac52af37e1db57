using Toex.Data.Stores;

namespace Toex.Data.Reference.Importing;

/// <summary>Codes of a published file that the catalogue does not have.</summary>
internal static class UnclassifiedCodes
{
    /// <summary>The codes of a file whose rows stand, those of most offences first.</summary>
    internal static IReadOnlyList<UnclassifiedCode> Find(IStoreTransaction transaction, int fileId, CancellationToken cancel) =>
    [
        .. transaction.Query(
                SqlQuery.Embedded(
                    typeof(UnclassifiedCodes).Assembly, "Reference/Queries/recorded-crime-unclassified.sql", ("reference_file_id", fileId)),
                row => new UnclassifiedCode(row.GetString(0), row.GetInt64(1), row.GetInt64(2)), cancel).ToList()
            .OrderByDescending(c => c.Offences).ThenBy(c => c.Code, StringComparer.Ordinal),
    ];
}
