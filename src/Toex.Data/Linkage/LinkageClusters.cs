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

    private readonly Dictionary<long, LinkageCluster> clusters = [];
    private readonly Dictionary<long, List<(long Record, int Weight)>> links = [];
    private readonly LinkageSettings settings;
    private readonly LinkageExclusions exclusions;

    private LinkageClusters(LinkageSettings settings, LinkageExclusions exclusions, IReadOnlyList<LinkageEdge> edges)
    {
        (this.settings, this.exclusions) = (settings, exclusions);
        foreach (var edge in edges)
        {
            // What a guard keeps apart speaks against a group, however much the two share.
            var evidence = exclusions.Exclude(edge) ? -MostEvidence : edge.Weight;
            Note(edge.A, edge.B, evidence);
            Note(edge.B, edge.A, evidence);
        }
    }

    /// <summary>Joins, and keeps who is with whom in <c>link_member</c>.</summary>
    /// <param name="sql">The texts.</param>
    /// <param name="settings">How to link.</param>
    /// <param name="decisions">What persons decided.</param>
    /// <param name="excluding">Tells which of some pairs exclude each other, of pairs that were not kept.</param>
    /// <returns>Persons of several records.</returns>
    internal static long Join(
        LinkageSql sql, LinkageSettings settings, IReadOnlyCollection<LinkDecision> decisions,
        Func<IReadOnlyCollection<(long, long)>, IReadOnlyList<(long, long, long)>> excluding)
    {
        var edges = sql.Read("edge", r => new LinkageEdge(r.GetInt64(0), r.GetInt64(1), r.GetInt32(2), r.GetBoolean(3), r.GetBoolean(4), r.GetInt64(5)));
        var exclusions = new LinkageExclusions(edges, decisions);
        exclusions.Ask(exclusions.PairsOfOneNeighbour(), excluding);
        var clustering = new LinkageClusters(settings, exclusions, edges);
        List<(long, long, string)> refused;
        do
        {
            sql.Cancel.ThrowIfCancellationRequested();
            refused = clustering.Join(edges, decisions);
        }
        while (exclusions.Ask(clustering.Within(), excluding));
        return clustering.Write(sql, refused);
    }

    private List<(long, long, string)> Join(IReadOnlyList<LinkageEdge> edges, IEnumerable<LinkDecision> decisions)
    {
        clusters.Clear();
        foreach (var decision in decisions.Where(d => d.Same).OrderBy(d => LinkageExclusions.Ordered(d.RecordA, d.RecordB)))
        {
            Link(decision.RecordA, decision.RecordB, int.MaxValue, decided: true);
        }

        var ambiguous = exclusions.Ambiguous();
        var refused = new List<(long, long, string)>();
        foreach (var edge in edges.Where(e => e.Joins))
        {
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

    private void Note(long record, long neighbour, int weight)
    {
        if (!links.TryGetValue(record, out var known))
        {
            links[record] = known = [];
        }

        known.Add((neighbour, weight));
    }

    private bool Link(long a, long b, int weight, bool decided)
    {
        var one = Of(a);
        var other = Of(b);
        if (ReferenceEquals(one, other))
        {
            return true;
        }

        if (decided ? exclusions.DecidedApart(one, other)
            : exclusions.Between(one, other) || one.Members.Count + other.Members.Count > settings.LargestCluster || Contradict(one, other))
        {
            return false;
        }

        var (into, from) = one.Members.Count >= other.Members.Count ? (one, other) : (other, one);
        into.Members.AddRange(from.Members);
        into.Weakest = Math.Min(weight, Math.Min(into.Weakest, from.Weakest));
        foreach (var member in from.Members)
        {
            clusters[member] = into;
        }

        return true;
    }

    /// <summary>
    /// Whether all the evidence between two groups speaks for one person: a chain has one link between its ends, and many pairs that
    /// have none.
    /// </summary>
    private bool Contradict(LinkageCluster one, LinkageCluster other)
    {
        var pairs = (long)one.Members.Count * other.Members.Count;
        if (pairs == 1)
        {
            return false;
        }

        var (few, many) = one.Members.Count <= other.Members.Count ? (one, other) : (other, one);
        long evidence = 0;
        foreach (var member in few.Members)
        {
            foreach (var (neighbour, weight) in links.GetValueOrDefault(member, []))
            {
                if (clusters.TryGetValue(neighbour, out var owner) && ReferenceEquals(owner, many))
                {
                    evidence += Math.Min(weight, MostEvidence);
                    pairs--;
                }
            }
        }

        return evidence - (pairs * Unlinked) <= 0;
    }

    /// <summary>Pairs of one group: all of them must bear it.</summary>
    private IEnumerable<(long, long)> Within() => Joined().Where(c => c.Members.Count > 2)
        .SelectMany(c => c.Members.SelectMany((a, i) => c.Members.Skip(i + 1).Select(b => LinkageExclusions.Ordered(a, b))));

    private IEnumerable<LinkageCluster> Joined() => clusters.Values.Where(c => c.Members.Count > 1).Distinct();

    private LinkageCluster Of(long record)
    {
        if (!clusters.TryGetValue(record, out var cluster))
        {
            clusters[record] = cluster = new(record);
        }

        return cluster;
    }

    private long Write(LinkageSql sql, List<(long A, long B, string Band)> refused)
    {
        sql.Do("CREATE OR REPLACE TEMP TABLE link_joined (record_id BIGINT, cluster_id BIGINT, size INTEGER, weakest INTEGER)");
        var joined = Joined().ToList();
        using (var appender = sql.Connection.CreateAppender("temp", "main", "link_joined"))
        {
            foreach (var cluster in joined)
            {
                var id = cluster.Members.Min();
                foreach (var member in cluster.Members)
                {
                    appender.CreateRow().AppendValue(member).AppendValue(id).AppendValue(cluster.Members.Count).AppendValue(cluster.Weakest).EndRow();
                }
            }
        }

        sql.Do("CREATE OR REPLACE TEMP TABLE link_refused (record_a BIGINT, record_b BIGINT, band VARCHAR)");
        using (var appender = sql.Connection.CreateAppender("temp", "main", "link_refused"))
        {
            foreach (var (a, b, band) in refused)
            {
                appender.CreateRow().AppendValue(a).AppendValue(b).AppendValue(band).EndRow();
            }
        }

        sql.Do("CREATE OR REPLACE TEMP TABLE link_lifted (record_a BIGINT, record_b BIGINT)");
        using (var appender = sql.Connection.CreateAppender("temp", "main", "link_lifted"))
        {
            foreach (var (a, b) in exclusions.Lifted.Where(p => ReferenceEquals(Of(p.A), Of(p.B))))
            {
                appender.CreateRow().AppendValue(a).AppendValue(b).EndRow();
            }
        }

        sql.Run("member");
        return joined.Count;
    }
}
