using DuckDB.NET.Data;

namespace Toex.Data.Tests.Linkage;

/// <summary>What became of a kind.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Right">What is right: apart (they exclude each other), same, asked (shown to a person), unknown (nothing tells).</param>
/// <param name="Trials">How many there were.</param>
/// <param name="Joined">How many of them became one.</param>
/// <param name="Kept">How many are one, or are left for a person to look at.</param>
/// <param name="ThirdJoined">Of those with a third record that fits both, how often it joined either.</param>
/// <param name="ThirdShown">How often the third is left, as ambiguous, for a person to look at.</param>
internal sealed record HardKindsCount(string Kind, string Right, long Trials, long Joined, long Kept, long ThirdJoined, long ThirdShown)
{
    /// <summary>Counts after a run.</summary>
    public static IReadOnlyList<HardKindsCount> After(DuckDBConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = """
            SELECT h.kind, h.expected, count(*),
                count(*) FILTER (x.cluster_id = y.cluster_id),
                count(*) FILTER (x.cluster_id = y.cluster_id OR EXISTS (SELECT 1 FROM link_pair AS p WHERE p.record_a = h.a AND p.record_b = h.b)),
                count(*) FILTER (z.cluster_id IN (x.cluster_id, y.cluster_id)),
                count(*) FILTER (EXISTS (SELECT 1 FROM link_pair AS p WHERE h.third IN (p.record_a, p.record_b) AND p.band = 'ambiguous'))
            FROM hard AS h JOIN link_member AS x ON x.record_id = h.a JOIN link_member AS y ON y.record_id = h.b
            LEFT JOIN link_member AS z ON z.record_id = h.third
            GROUP BY h.kind, h.expected ORDER BY min(h.a)
            """;
        using var reader = command.ExecuteReader();
        var counts = new List<HardKindsCount>();
        while (reader.Read())
        {
            counts.Add(new(reader.GetString(0), reader.GetString(1), reader.GetInt64(2), reader.GetInt64(3), reader.GetInt64(4),
                reader.GetInt64(5), reader.GetInt64(6)));
        }

        return counts;
    }
}
