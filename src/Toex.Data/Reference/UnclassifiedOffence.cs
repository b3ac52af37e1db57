using Toex.Data.Stores;

namespace Toex.Data.Reference;

/// <summary>
/// The offence code of what has none that is certain: it counts in all crime, is in no theme and has no weight. Its row is made when the
/// first such offence is loaded.
/// </summary>
public static class UnclassifiedOffence
{
    /// <summary>Key of the code.</summary>
    public const int Id = 0;

    /// <summary>What a row without any code is listed under.</summary>
    public const string NoCode = "(no code)";

    /// <summary>Makes sure that the code is there.</summary>
    internal static void Ensure(IStoreTransaction transaction, CancellationToken cancel)
    {
        var query = SqlQuery.Embedded(typeof(UnclassifiedOffence).Assembly, "Reference/Queries/unclassified-code.sql");
        if (transaction.Query(query, row => row.GetInt64(0), cancel).ToList().Single() == 0)
        {
            transaction.BulkLoad("offence_subgroup", [[Id, "Not resolved", "Not resolved"]], cancel);
            transaction.BulkLoad("offence_code",
                [[Id, "unresolved", "Unresolved", null, "Offence whose text is not certain", Id, "Toex: the offence keeps its text"]],
                    cancel);
        }
    }
}
