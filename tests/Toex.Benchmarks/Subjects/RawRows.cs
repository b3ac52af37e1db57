using System.Text.RegularExpressions;
using Toex.Benchmarks.ByHand;
using Toex.Data.Databases;
using Toex.Data.Stores;
using Toex.Profiles.Cubes;
using Toex.Profiles.Facts;
using Toex.Profiles.Queries;
using Toex.Profiles.Subjects;

namespace Toex.Benchmarks.Subjects;

/// <summary>The rows of the engine's own queries as the reader gives them, every value read and nothing made of it.</summary>
internal static class RawRows
{
    private static readonly string[] ProfileQueries = ["coverage", "offences", "subjects", "all-crime"];

    private static CountedFact Offences => (CountedFact)FactCatalogue.Find("offence")!;

    public static long OfRanking(ProfileDatabase database, HandWindow window, int top) =>
        Read(database, RankingQuery.Ranked(Offences, acrossThemes: false), window, top);

    public static long OfProfiles(ProfileDatabase database, HandWindow window) =>
        ProfileQueries.Sum(query => Read(database, ProfileQuery.In(Offences.Folder, query), window, top: 0));

    private static long Read(ProfileDatabase database, SqlQuery query, HandWindow window, int top)
    {
        var values = new Dictionary<string, object?>(window.ScopeParameters(database))
        {
            ["weight_scale"] = 1, ["role"] = 1, ["weight_recency"] = 1.0, ["weight_frequency"] = 1.0,
            ["weight_gravity"] = 1.0, ["weight_others"] = 1.0, ["weight_total"] = 4.0, ["by"] = 1, ["top"] = top, ["force_low"] = 0,
                ["force_high"] = int.MaxValue,
        };
        var used = values.Where(v => Regex.IsMatch(query.Text, $@"@{v.Key}\b")).ToDictionary(v => v.Key, v => v.Value);
        return database.Store.Query(query with { Parameters = used }, row =>
        {
            for (var i = 0; i < row.FieldCount; i++)
            {
                _ = row.GetValue(i);
            }

            return 1;
        }, CancellationToken.None).Sum();
    }
}
