using Toex.Benchmarks.ByHand;
using Toex.Data.Databases;
using Toex.Data.Stores;
using Toex.Profiles.Vawg;

namespace Toex.Benchmarks.Subjects;

/// <summary>The rows of the engine's own queries as the reader gives them, every value read and nothing made of it.</summary>
internal static class RawRows
{
    private static readonly string[] ProfileQueries = ["offence-cube", "all-crime", "subject-harm"];

    public static long OfRanking(ProfileDatabase database, HandWindow window, int top) => Read(database, "subject-ranking", window, top);

    public static long OfProfiles(ProfileDatabase database, HandWindow window) => ProfileQueries.Sum(query => Read(database, query, window, top: 0));

    private static long Read(ProfileDatabase database, string name, HandWindow window, int top)
    {
        var values = new Dictionary<string, object?>(window.Parameters)
        {
            ["weight_scale"] = 1, ["victim_sex"] = 2, ["victim_age_from"] = 10, ["role"] = 1, ["weight_recency"] = 1.0, ["weight_frequency"] = 1.0,
            ["weight_gravity"] = 1.0, ["weight_others"] = 1.0, ["weight_total"] = 4.0, ["by"] = 1, ["top"] = top, ["force_low"] = 0, ["force_high"] = int.MaxValue,
        };
        var query = SqlQuery.Embedded(typeof(VawgProfiler).Assembly, $"Queries/{name}.sql");
        var used = values.Where(v => query.Text.Contains("@" + v.Key, StringComparison.Ordinal)).ToDictionary(v => v.Key, v => v.Value);
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
