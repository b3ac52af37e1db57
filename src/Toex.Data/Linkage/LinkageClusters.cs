using DuckDB.NET.Data;

namespace Toex.Data.Linkage;

/// <summary>
/// Joins linked records into persons, the strongest links first. Two groups of which a record of one excludes a record of the other are
/// never joined; a record that fits two that exclude each other stays alone; a link between groups must be borne by all the evidence.
/// </summary>
internal sealed class LinkageClusters
{
    /// <summary>What one pair may add, in thousandths of a bit: no single link outweighs many that are missing.</summary>
    private const int MostEvidence = 10_000;

    /// <summary>What a pair that is not linked at all takes away.</summary>
    private const int Unlinked = 4_000;

    private readonly LinkageGraph graph;
    private readonly LinkageSettings settings;
    private readonly LinkageExclusions exclusions;
    private LinkageGroups groups;

    private LinkageClusters(LinkageSettings settings, LinkageGraph graph, LinkageExclusions exclusions)
    {
        (this.settings, this.graph, this.exclusions) = (settings, graph, exclusions);
        groups = new(graph.Records);
    }

    /// <summary>Joins, and keeps who is with whom in <c>link_member</c>.</summary>
    /// <param name="sql">The texts.</param>
    /// <param name="request">How to link, and what persons decided.</param>
    /// <param name="records">How many records there are.</param>
    /// <param name="excluding">Tells which of some pairs exclude each other, of pairs that were not kept.</param>
    /// <returns>Persons of several records.</returns>
    internal static long Join(
        LinkageSql sql, LinkageRequest request, int records,
        Func<IReadOnlyCollection<(int, int)>, IReadOnlyList<(int, int, long)>> excluding)
    {
        var edges = sql.Read(
            "edge", r => new LinkageEdge(r.GetInt32(0), r.GetInt32(1), r.GetInt32(2), r.GetBoolean(3), r.GetBoolean(4), r.GetInt64(5)));
        var graph = new LinkageGraph(edges, records);
        var decided = Numbered(sql, request.Decisions);
        var exclusions = new LinkageExclusions(graph, decided);
        exclusions.Ask(exclusions.PairsOfOneNeighbour(), excluding);
        var clustering = new LinkageClusters(request.Settings, graph, exclusions);
        List<(int, int, string)> refused;
        do
        {
            sql.Cancel.ThrowIfCancellationRequested();
            refused = clustering.Join(decided);
        }
        while (exclusions.Ask(clustering.Within(), excluding));
        return clustering.Write(sql, refused);
    }

    /// <summary>What was decided about records that are still there, in their order.</summary>
    private static IReadOnlyList<(int A, int B, bool Same)> Numbered(LinkageSql sql, IReadOnlyCollection<LinkDecision> decisions)
    {
        if (decisions.Count == 0)
        {
            return [];
        }

        Fill(sql, "link_decided (record_a BIGINT, record_b BIGINT, same BOOLEAN)", decisions,
            (row, d) => row.AppendValue(d.RecordA).AppendValue(d.RecordB).AppendValue((bool?)d.Same));
        return sql.Read("decided", r => (r.GetInt32(0), r.GetInt32(1), r.GetBoolean(2)));
    }

    private List<(int, int, string)> Join(IReadOnlyList<(int A, int B, bool Same)> decisions)
    {
        groups = new(graph.Records);
        foreach (var (a, b, _) in decisions.Where(d => d.Same))
        {
            Link(a, b, int.MaxValue, decided: true);
        }

        var ambiguous = exclusions.Ambiguous();
        var refused = new List<(int, int, string)>();
        foreach (ref readonly var edge in graph.Edges)
        {
            if (!edge.Joins)
            {
                continue;
            }

            if (ambiguous.Contains(edge.A) || ambiguous.Contains(edge.B))
            {
                refused.Add((edge.A, edge.B, "ambiguous"));
            }
            else if (!Link(edge.A, edge.B, edge.Weight, decided: false))
            {
                refused.Add((edge.A, edge.B, "refused"));
            }
        }

        return refused;
    }

    private bool Link(int a, int b, int weight, bool decided)
    {
        var (one, other) = (groups.Of(a), groups.Of(b));
        if (one == other)
        {
            return true;
        }

        if (decided ? exclusions.DecidedApart(groups, one, other)
            : exclusions.Between(groups, one, other) || groups.Size(one) + groups.Size(other) > settings.LargestCluster
                || Contradict(one, other))
        {
            return false;
        }

        groups.Join(one, other, weight);
        return true;
    }

    /// <summary>
    /// Whether all the evidence between two groups speaks for one person: a chain has one link between its ends, and many pairs that
    /// have none.
    /// </summary>
    private bool Contradict(int one, int other)
    {
        var pairs = (long)groups.Size(one) * groups.Size(other);
        if (pairs == 1)
        {
            return false;
        }

        var (few, many) = groups.Size(one) <= groups.Size(other) ? (one, other) : (other, one);
        long evidence = 0;
        foreach (var member in groups.Members(few))
        {
            foreach (var i in graph.Of(member))
            {
                ref readonly var edge = ref graph[i];
                if (groups.Of(edge.Other(member)) == many)
                {
                    // What a guard keeps apart speaks against a group, however much the two share.
                    evidence += exclusions.Excludes(edge) ? -MostEvidence : Math.Min(edge.Weight, MostEvidence);
                    pairs--;
                }
            }
        }

        return evidence - (pairs * Unlinked) <= 0;
    }

    /// <summary>Pairs of one group: all of them must bear it.</summary>
    private IEnumerable<(int, int)> Within() => groups.Joined().Where(g => groups.Size(g) > 2).Select(g => groups.Members(g).ToList())
        .SelectMany(m => m.SelectMany((a, i) => m.Skip(i + 1).Select(b => LinkageExclusions.Ordered(a, b))));

    private long Write(LinkageSql sql, List<(int A, int B, string Band)> refused)
    {
        var joined = 0L;
        Fill(sql, "link_joined (no INTEGER, cluster_no INTEGER, size INTEGER, weakest INTEGER)", groups.Joined().SelectMany(g =>
        {
            joined++;
            var id = groups.Members(g).Min();
            return groups.Members(g).Select(m => (Member: m, Id: id, Group: g));
        }), (row, m) => row.AppendValue(m.Member).AppendValue(m.Id).AppendValue(groups.Size(m.Group)).AppendValue(groups.Weakest(m.Group)));
        Fill(sql, "link_refused (a INTEGER, b INTEGER, band VARCHAR)", refused,
            (row, r) => row.AppendValue(r.A).AppendValue(r.B).AppendValue(r.Band));
        Fill(sql, "link_lifted (a INTEGER, b INTEGER)", exclusions.Lifted.Where(p => groups.Of(p.A) == groups.Of(p.B)),
            (row, p) => row.AppendValue(p.A).AppendValue(p.B));
        sql.Run("member");
        return joined;
    }

    private static void Fill<T>(LinkageSql sql, string table, IEnumerable<T> rows, Action<IDuckDBAppenderRow, T> append)
    {
        sql.Do($"CREATE OR REPLACE TEMP TABLE {table}");
        using var appender = sql.Connection.CreateAppender("temp", "main", table.Split(' ')[0]);
        foreach (var row in rows)
        {
            var next = appender.CreateRow();
            append(next, row);
            next.EndRow();
        }
    }
}
