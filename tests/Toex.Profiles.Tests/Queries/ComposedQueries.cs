using Toex.Data.Stores;
using Toex.Profiles.Cubes;
using Toex.Profiles.Facts;
using Toex.Profiles.Subjects;

namespace Toex.Profiles.Tests.Queries;

/// <summary>Query texts that are put together of parts: each that the product makes, whole.</summary>
internal static class ComposedQueries
{
    internal static IEnumerable<SqlQuery> All =>
    [
        .. from fact in FactCatalogue.All.OfType<CountedFact>(
            ) where fact.Subjects.Count > 0 from across in new[] { false, true } select RankingQuery.Ranked(fact, across),
        RankingQuery.Standing([1, 2, 3]),
    ];

    /// <summary>Whether a text is a part, and not a query by itself.</summary>
    internal static bool IsPart(string name) =>
        name.StartsWith("Subjects/Ranking/", StringComparison.Ordinal) || name.EndsWith("/ranking.sql", StringComparison.Ordinal);
}
