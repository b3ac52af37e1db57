namespace Toex.Data.Linkage;

/// <summary>Which records exclude each other, by a guard or by a decision: they are never of one group, whatever joins them by way of
/// others.</summary>
internal sealed class LinkageExclusions
{
    /// <summary>A record fits two alike where the evidence for one is not 1,000 times that for the other.</summary>
    private const int Margin = 10_000;

    /// <summary>Of a record that fits more than so many, not every pair of these is looked at beforehand, only what would be
    /// joined.</summary>
    private const int MostNeighbours = 50;

    private readonly LinkageGraph graph;
    private readonly Dictionary<int, HashSet<int>> excluded = [];
    private readonly HashSet<(int A, int B)> lifted = [];
    private readonly HashSet<(int, int)> asked = [];
    private readonly HashSet<(int, int)> apart = [];
    private readonly HashSet<(int, int)> same = [];
    private readonly HashSet<int> decided = [];

    internal LinkageExclusions(LinkageGraph graph, IEnumerable<(int A, int B, bool Same)> decisions)
    {
        this.graph = graph;
        foreach (var (a, b, isSame) in decisions)
        {
            var pair = Ordered(a, b);
            if (isSame)
            {
                same.Add(pair);
                decided.UnionWith([a, b]);
                continue;
            }

            apart.Add(pair);
            Exclude(pair);
        }

        foreach (ref readonly var edge in graph.Edges)
        {
            if (edge.Guarded)
            {
                Exclude(edge.A, edge.B, edge.Code);
            }
        }
    }

    /// <summary>Pairs that a guard would keep apart, but for what a third record has of both.</summary>
    internal IEnumerable<(int A, int B)> Lifted => lifted;

    internal static (int, int) Ordered(int a, int b) => a < b ? (a, b) : (b, a);

    /// <summary>Pairs of records that both fit a third.</summary>
    internal IEnumerable<(int, int)> PairsOfOneNeighbour()
    {
        for (var record = 1; record <= graph.Records; record++)
        {
            if (graph.Of(record).Length < 2 || graph.Fits(record) is < 2 or > MostNeighbours)
            {
                continue;
            }

            var fits = FitsOf(record);
            for (var i = 0; i < fits.Count; i++)
            {
                for (var j = i + 1; j < fits.Count; j++)
                {
                    yield return Ordered(fits[i].Other(record), fits[j].Other(record));
                }
            }
        }
    }

    /// <summary>Finds out which of some pairs exclude each other, of those that were not kept and that nobody asked about yet.</summary>
    /// <returns>Whether any does.</returns>
    internal bool Ask(
        IEnumerable<(int A, int B)> pairs, Func<IReadOnlyCollection<(int, int)>, IReadOnlyList<(int A, int B, long Code)>> excluding)
    {
        var open = pairs.Where(p => graph.Between(p.A, p.B) < 0 && asked.Add(p)).ToList();
        var found = open.Count > 0 ? excluding(open) : [];
        return found.Count(p => Exclude(p.A, p.B, p.Code)) > 0;
    }

    /// <summary>Whether a record of one group excludes a record of the other.</summary>
    internal bool Between(LinkageGroups groups, int one, int other)
    {
        if (excluded.Count == 0)
        {
            return false;
        }

        var (few, many) = groups.Size(one) <= groups.Size(other) ? (one, other) : (other, one);
        return groups.Members(few).Any(a => excluded.TryGetValue(a, out var others) && others.Any(b => groups.Of(b) == many));
    }

    /// <summary>Whether somebody decided that a record of one group is not a record of the other.</summary>
    internal bool DecidedApart(LinkageGroups groups, int one, int other) =>
        apart.Count > 0 && groups.Members(one).Any(a => groups.Members(other).Any(b => apart.Contains(Ordered(a, b))));

    /// <summary>Whether a guard keeps a pair apart.</summary>
    internal bool Excludes(in LinkageEdge edge) => edge.Guarded && !lifted.Contains((edge.A, edge.B));

    /// <summary>Records that fit two which exclude each other, nearly alike; not those of which somebody decided whom they belong
    /// to.</summary>
    internal HashSet<int> Ambiguous()
    {
        // Only a neighbour of a record that excludes another can fit two such.
        var near = new HashSet<int>();
        foreach (var record in excluded.Keys)
        {
            foreach (var i in graph.Of(record))
            {
                if (graph[i].Joins)
                {
                    near.Add(graph[i].Other(record));
                }
            }
        }

        return [.. near.Where(r => !decided.Contains(r) && FitsTwo(r))];
    }

    private List<LinkageEdge> FitsOf(int record)
    {
        var fits = new List<LinkageEdge>();
        foreach (var i in graph.Of(record))
        {
            if (graph[i].Joins)
            {
                fits.Add(graph[i]);
            }
        }

        return fits;
    }

    private bool FitsTwo(int record)
    {
        var fits = FitsOf(record);
        if (fits.Count < 2)
        {
            return false;
        }

        var least = fits.Max(f => f.Weight) - Margin;
        var near = fits.Where(f => f.Weight >= least).Select(f => f.Other(record)).ToList();
        return near.Exists(a => excluded.TryGetValue(a, out var others) && near.Exists(others.Contains));
    }

    private void Exclude((int A, int B) pair)
    {
        if (same.Contains(pair))
        {
            return;
        }

        Others(pair.A).Add(pair.B);
        Others(pair.B).Add(pair.A);
    }

    private bool Exclude(int a, int b, long code)
    {
        if (LinkageGuard.ForCode(code) != LinkGuard.Identifiers && Meet(a, b))
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
    private bool Meet(int a, int b)
    {
        foreach (var fit in FitsOf(a))
        {
            if (graph.Between(fit.Other(a), b) is >= 0 and var i && graph[i] is { Joins: true } other
                && (LinkageGuard.ShareNumber(fit.Code) && LinkageGuard.OfOneName(other.Code)
                    || LinkageGuard.ShareNumber(other.Code) && LinkageGuard.OfOneName(fit.Code)))
            {
                return true;
            }
        }

        return false;
    }

    private HashSet<int> Others(int record) => excluded.TryGetValue(record, out var others) ? others : excluded[record] = [];
}
