namespace Toex.Profiles.Suppression;

/// <summary>
/// The sums of a table as a network: a node for each row and column, an edge for each count. Withheld counts can differ from what they
/// are only round a cycle of withheld counts, one up or down after the other, since each sum must still come out; so what a reader can
/// conclude about a count is how far such cycles can move it.
/// </summary>
/// <remarks>Gusfield, A graph theoretic approach to statistical data security, SIAM J Comput 17 (1988) 552.</remarks>
internal sealed class SumNetwork
{
    private readonly IReadOnlyList<TableEntry> entries;
    private readonly long least;
    private readonly List<int>[] entriesOf;

    /// <summary>How far each count is moved by the cycles found so far, and the entry by which a search came to each node (-1: not
    /// yet).</summary>
    private readonly long[] moved;
    private readonly int[] cameBy;
    private readonly double[] cost;

    /// <summary>A network of counts, none of which a reader takes for less than some least.</summary>
    internal SumNetwork(IReadOnlyList<TableEntry> entries, long least)
    {
        (this.entries, this.least) = (entries, least);
        var nodes = entries.Count == 0 ? 0 : entries.Max(e => Math.Max(e.Row, e.Column)) + 1;
        entriesOf = [.. Enumerable.Range(0, nodes).Select(_ => new List<int>())];
        (moved, cameBy, cost) = (new long[entries.Count], new int[nodes], new double[nodes]);
        for (var i = 0; i < entries.Count; i++)
        {
            entriesOf[entries[i].Row].Add(i);
            entriesOf[entries[i].Column].Add(i);
        }
    }

    /// <summary>
    /// The withheld counts that move if a count is higher by so much, for all that a reader knows who sees the others; null where it
    /// cannot be.
    /// </summary>
    internal IReadOnlyList<int>? Rise(int entry, long by, bool[] withheld) => Move(entry, up: true, by, withheld);

    /// <summary>The same for a count that is lower by so much.</summary>
    internal IReadOnlyList<int>? Fall(int entry, long by, bool[] withheld) =>
        entries[entry].Count - by >= least ? Move(entry, up: false, by, withheld) : null;

    /// <summary>
    /// The counts to withhold besides those that are, at the least loss, so that a count may be higher by so much round one cycle. There
    /// always is one: a cell, its row's total, its column's and the grand total can all be higher together.
    /// </summary>
    internal IReadOnlyList<int> CheapestCycle(int entry, long by, bool[] withheld)
    {
        var (from, to) = Ends(entry, up: true);
        Array.Clear(moved);
        Array.Fill(cameBy, -1);
        Array.Fill(cost, double.PositiveInfinity);
        cost[from] = 0;
        var open = new PriorityQueue<int, double>([(from, 0)]);
        while (open.TryDequeue(out var node, out var reached) && node != to)
        {
            if (reached > cost[node])
            {
                continue;
            }

            foreach (var next in entriesOf[node])
            {
                var other = Other(next, node);
                var further = reached + (withheld[next] ? 0 : entries[next].Loss);
                if (next != entry && entries[next].Count >= least && Room(next, node) >= by && further < cost[other])
                {
                    (cost[other], cameBy[other]) = (further, next);
                    open.Enqueue(other, further);
                }
            }
        }

        return [.. WayBack(from, to).Select(step => step.Entry).Where(e => !withheld[e])];
    }

    /// <summary>Maximum flow by shortest augmenting paths (Edmonds and Karp 1972), as far as it is asked for.</summary>
    private int[]? Move(int entry, bool up, long by, bool[] withheld)
    {
        var (from, to) = Ends(entry, up);
        Array.Clear(moved);
        while (by > 0 && Reaches(entry, from, to, withheld))
        {
            var steps = WayBack(from, to).ToList();
            var room = Math.Min(by, steps.Min(s => Room(s.Entry, s.Node)));
            foreach (var (step, node) in steps)
            {
                moved[step] += GoesUp(step, node) ? room : -room;
            }

            by -= room;
        }

        return by > 0 ? null : [.. Enumerable.Range(0, moved.Length).Where(i => moved[i] != 0)];
    }

    private bool Reaches(int entry, int from, int to, bool[] withheld)
    {
        Array.Fill(cameBy, -1);
        var open = new Queue<int>([from]);
        while (open.TryDequeue(out var node))
        {
            foreach (var next in entriesOf[node])
            {
                var other = Other(next, node);
                if (next != entry && withheld[next] && other != from && cameBy[other] < 0 && Room(next, node) > 0)
                {
                    cameBy[other] = next;
                    if (other == to)
                    {
                        return true;
                    }

                    open.Enqueue(other);
                }
            }
        }

        return false;
    }

    /// <summary>The entries of the path just found, each with the node that it starts from.</summary>
    private IEnumerable<(int Entry, int Node)> WayBack(int from, int to)
    {
        for (var node = to; node != from;)
        {
            var entry = cameBy[node];
            node = Other(entry, node);
            yield return (entry, node);
        }
    }

    /// <summary>Where the rest of a cycle begins and ends, if its first step moves an entry up or down.</summary>
    private (int From, int To) Ends(int entry, bool up) => up != entries[entry].Negative
        ? (entries[entry].Column, entries[entry].Row)
        : (entries[entry].Row, entries[entry].Column);

    /// <summary>How far an entry can still move in a path that leaves a node by it.</summary>
    private long Room(int entry, int node) => GoesUp(entry, node) ? long.MaxValue : entries[entry].Count + moved[entry] - least;

    private bool GoesUp(int entry, int node) => node == entries[entry].Row != entries[entry].Negative;

    private int Other(int entry, int node) => node == entries[entry].Row ? entries[entry].Column : entries[entry].Row;
}
