namespace Toex.Data.Linkage;

/// <summary>Which records exclude each other, by a guard or by a decision: they are never of one group, whatever joins them by way of others.</summary>
internal sealed class LinkageExclusions
{
    /// <summary>A record fits two alike where the evidence for one is not 1,000 times that for the other.</summary>
    private const int Margin = 10_000;

    /// <summary>Of a record that fits more than so many, not every pair of these is looked at beforehand, only what would be joined.</summary>
    private const int MostNeighbours = 50;

    private readonly Dictionary<long, HashSet<long>> excluded = [];
    private readonly Dictionary<long, List<(long Record, int Weight, long Code)>> fitting = [];
    private readonly HashSet<(long A, long B)> lifted = [];
    private readonly HashSet<(long, long)> asked = [];
    private readonly HashSet<(long, long)> apart = [];
    private readonly HashSet<(long, long)> same = [];
    private readonly HashSet<long> decided = [];

    internal LinkageExclusions(IReadOnlyList<LinkageEdge> edges, IEnumerable<LinkDecision> decisions)
    {
        foreach (var decision in decisions)
        {
            var pair = Ordered(decision.RecordA, decision.RecordB);
            if (decision.Same)
            {
                same.Add(pair);
                decided.UnionWith([decision.RecordA, decision.RecordB]);
                continue;
            }

            apart.Add(pair);
            Exclude(pair);
        }

        foreach (var edge in edges)
        {
            asked.Add((edge.A, edge.B));
            if (edge.Joins)
            {
                Fit(edge.A, edge.B, edge);
                Fit(edge.B, edge.A, edge);
            }
        }

        foreach (var edge in edges.Where(e => e.Guarded))
        {
            Exclude(edge.A, edge.B, edge.Code);
        }
    }

    /// <summary>Pairs that a guard would keep apart, but for what a third record has of both.</summary>
    internal IEnumerable<(long A, long B)> Lifted => lifted;

    internal static (long, long) Ordered(long a, long b) => a < b ? (a, b) : (b, a);

    /// <summary>Pairs of records that both fit a third.</summary>
    internal IEnumerable<(long, long)> PairsOfOneNeighbour() => fitting.Values.Where(f => f.Count is > 1 and <= MostNeighbours)
        .SelectMany(f => f.SelectMany((a, i) => f.Skip(i + 1).Select(b => Ordered(a.Record, b.Record))));

    /// <summary>Finds out which of some pairs exclude each other, of those that nobody asked about yet.</summary>
    /// <returns>Whether any does.</returns>
    internal bool Ask(IEnumerable<(long, long)> pairs, Func<IReadOnlyCollection<(long, long)>, IReadOnlyList<(long, long, long)>> excluding)
    {
        var open = pairs.Where(asked.Add).ToList();
        var found = open.Count > 0 ? excluding(open) : [];
        return found.Count(p => Exclude(p.Item1, p.Item2, p.Item3)) > 0;
    }

    /// <summary>Whether a record of one group excludes a record of the other.</summary>
    internal bool Between(LinkageCluster one, LinkageCluster other)
    {
        if (excluded.Count == 0)
        {
            return false;
        }

        var (few, many) = one.Members.Count <= other.Members.Count ? (one, other) : (other, one);
        return few.Members.Any(a => excluded.TryGetValue(a, out var others) && many.Members.Any(others.Contains));
    }

    /// <summary>Whether somebody decided that a record of one group is not a record of the other.</summary>
    internal bool DecidedApart(LinkageCluster one, LinkageCluster other) =>
        apart.Count > 0 && one.Members.Any(a => other.Members.Any(b => apart.Contains(Ordered(a, b))));

    /// <summary>Records that fit two which exclude each other, nearly alike; not those of which somebody decided whom they belong to.</summary>
    internal HashSet<long> Ambiguous() =>
        [.. fitting.Where(f => f.Value.Count > 1 && !decided.Contains(f.Key) && FitsTwo(f.Value)).Select(f => f.Key)];

    /// <summary>Whether a guard keeps a pair apart.</summary>
    internal bool Exclude(LinkageEdge edge) => edge.Guarded && !lifted.Contains((edge.A, edge.B));

    private bool FitsTwo(List<(long Record, int Weight, long Code)> fits)
    {
        var least = fits.Max(f => f.Weight) - Margin;
        var near = fits.Where(f => f.Weight >= least).Select(f => f.Record).ToList();
        return near.Exists(a => excluded.TryGetValue(a, out var others) && near.Exists(others.Contains));
    }

    private void Exclude((long A, long B) pair)
    {
        if (same.Contains(pair))
        {
            return;
        }

        Others(pair.A).Add(pair.B);
        Others(pair.B).Add(pair.A);
    }

    private bool Exclude(long a, long b, long code)
    {
        if (LinkageGuard.Of(code) != LinkGuard.Identifiers && Meet(a, b))
        {
            lifted.Add((a, b));
            return false;
        }

        Exclude((a, b));
        return true;
    }

    /// <summary>
    /// Whether a third record has the number of the one, and the name and birth date of the other: a system knows one person by both names,
    /// or both birth dates.
    /// </summary>
    private bool Meet(long a, long b)
    {
        if (!fitting.TryGetValue(a, out var fits) || !fitting.TryGetValue(b, out var others))
        {
            return false;
        }

        var codes = others.ToDictionary(o => o.Record, o => o.Code);
        return fits.Exists(f => codes.TryGetValue(f.Record, out var code)
            && (LinkageGuard.ShareNumber(f.Code) && LinkageGuard.OfOneName(code) || LinkageGuard.ShareNumber(code) && LinkageGuard.OfOneName(f.Code)));
    }

    private HashSet<long> Others(long record) => excluded.TryGetValue(record, out var others) ? others : excluded[record] = [];

    private void Fit(long record, long other, LinkageEdge edge)
    {
        if (!fitting.TryGetValue(record, out var fits))
        {
            fitting[record] = fits = [];
        }

        fits.Add((other, edge.Weight, edge.Code));
    }
}
