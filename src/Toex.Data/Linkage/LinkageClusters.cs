namespace Toex.Data.Linkage;

/// <summary>Joins linked records into persons, the strongest links first, and guards against chains.</summary>
internal sealed class LinkageClusters
{
    /// <summary>What one pair may add, in thousandths of a bit: no single link outweighs many that are missing.</summary>
    private const int MostEvidence = 10_000;

    /// <summary>What a pair that is not linked at all takes away.</summary>
    private const int Unlinked = 4_000;

    private readonly Dictionary<long, LinkageCluster> clusters = [];
    private readonly Dictionary<long, List<(long Record, int Weight)>> links = [];
    private readonly LinkageSettings settings;
    private readonly HashSet<(long, long)> apart;

    private LinkageClusters(LinkageSettings settings, IEnumerable<LinkDecision> decisions)
    {
        this.settings = settings;
        apart = [.. decisions.Where(d => !d.Same).Select(d => Ordered(d.RecordA, d.RecordB))];
    }

    internal static long Join(LinkageSql sql, LinkageSettings settings, IReadOnlyCollection<LinkDecision> decisions)
    {
        var clustering = new LinkageClusters(settings, decisions);
        foreach (var decision in decisions.Where(d => d.Same).OrderBy(d => Ordered(d.RecordA, d.RecordB)))
        {
            clustering.Link(decision.RecordA, decision.RecordB, int.MaxValue, guarded: false);
        }

        var refused = new List<(long, long)>();
        var edges = sql.Read("edge", r => (r.GetInt64(0), r.GetInt64(1), r.GetInt32(2), r.GetBoolean(3)));
        var match = LinkageBits.FromProbability(settings.MatchProbability);
        foreach (var (a, b, weight, joins) in edges)
        {
            // What the guard for twins and namesakes keeps apart speaks against a group, however much the two share.
            var evidence = joins || weight < match ? weight : -MostEvidence;
            clustering.Note(a, b, evidence);
            clustering.Note(b, a, evidence);
        }

        foreach (var (a, b, weight, _) in edges.Where(e => e.Item4))
        {
            if (!clustering.Link(a, b, weight, guarded: true))
            {
                refused.Add((a, b));
            }
        }

        return clustering.Write(sql, refused);
    }

    private void Note(long record, long neighbour, int weight)
    {
        if (!links.TryGetValue(record, out var known))
        {
            links[record] = known = [];
        }

        known.Add((neighbour, weight));
    }

    private bool Link(long a, long b, int weight, bool guarded)
    {
        var one = Of(a);
        var other = Of(b);
        if (ReferenceEquals(one, other))
        {
            return true;
        }

        if (Forbidden(one, other) || guarded && (one.Members.Count + other.Members.Count > settings.LargestCluster || Contradict(one, other)))
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

    private bool Forbidden(LinkageCluster one, LinkageCluster other) =>
        apart.Count > 0 && one.Members.Any(a => other.Members.Any(b => apart.Contains(Ordered(a, b))));

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

    private LinkageCluster Of(long record)
    {
        if (!clusters.TryGetValue(record, out var cluster))
        {
            clusters[record] = cluster = new(record);
        }

        return cluster;
    }

    private long Write(LinkageSql sql, List<(long A, long B)> refused)
    {
        sql.Do("CREATE OR REPLACE TEMP TABLE link_joined (record_id BIGINT, cluster_id BIGINT, size INTEGER, weakest INTEGER)");
        var joined = clusters.Values.Where(c => c.Members.Count > 1).Distinct().ToList();
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

        sql.Do("CREATE OR REPLACE TEMP TABLE link_refused (record_a BIGINT, record_b BIGINT)");
        using (var appender = sql.Connection.CreateAppender("temp", "main", "link_refused"))
        {
            foreach (var (a, b) in refused)
            {
                appender.CreateRow().AppendValue(a).AppendValue(b).EndRow();
            }
        }

        sql.Run("member");
        return joined.Count;
    }

    private static (long, long) Ordered(long a, long b) => a < b ? (a, b) : (b, a);
}
