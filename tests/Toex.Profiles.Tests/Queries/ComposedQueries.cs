using Toex.Data.Stores;
using Toex.Profiles.Queries;
using Toex.Profiles.Themes;

namespace Toex.Profiles.Tests.Queries;

/// <summary>Query texts that are put together of parts: each that the product makes, whole.</summary>
internal static class ComposedQueries
{
    /// <summary>The folder of the parts, which are no queries by themselves.</summary>
    internal const string Parts = "Queries/Ranking/";

    internal static IEnumerable<SqlQuery> All =>
    [
        .. from fact in Enum.GetValues<FactKind>() from across in new[] { false, true } select RankingQuery.Of(fact, across),
        RankingQuery.Standing([1, 2, 3]),
    ];
}
