namespace Toex.Profiles.Suppression;

/// <summary>
/// How withheld counts can differ from what they are, for all that a reader knows who sees the others: each sum must still come out, so
/// that where one moves others must move with it. What a reader can conclude about a count is how far such moves can take it.
/// </summary>
internal sealed class CountMoves(CountSystem system, SuppressionRule rule)
{
    private const int Near = 2, Everywhere = int.MaxValue;

    /// <summary>How many times as far as a count others may have to move.</summary>
    private const int Ample = 8;

    /// <summary>The withheld counts that move if a count is higher by so much; null where it cannot be.</summary>
    internal IReadOnlyList<int>? Rise(int count, long by, bool[] withheld) => Move(count, by, withheld);

    /// <summary>The same for a count that is lower by so much.</summary>
    internal IReadOnlyList<int>? Fall(int count, long by, bool[] withheld) => Fallen(count) >= by ? Move(count, -by, withheld) : null;

    /// <summary>The counts to withhold besides those that are, at the least loss, so that a count may be higher by so much; null where
    /// what cannot be withheld tells it.</summary>
    internal IReadOnlyList<int>? Cheapest(int count, long by, bool[] withheld)
    {
        // A move that goes further moves totals, which are larger than what they are made of.
        double? Loss(int other) => withheld[other] ? 0 : system.Counts[other].Loss;
        return (Solve(count, by, Loss, Near) ?? Solve(count, by, Loss, Everywhere))?.Where(c => !withheld[c]).ToList();
    }

    /// <summary>Any move will do, so the nearest are tried first.</summary>
    private IReadOnlyList<int>? Move(int count, long by, bool[] withheld) => Alone(count, by, withheld)
        ?? Solve(count, by, c => withheld[c] ? 0 : null, Near) ?? Solve(count, by, c => withheld[c] ? 0 : null, Everywhere);

    private long Fallen(int count) => system.Counts[count].Count - system.Counts[count].Least(rule);

    /// <summary>The quick way: in each sum of the count others make up for it that are in no other sum.</summary>
    private List<int>? Alone(int count, long by, bool[] withheld)
    {
        List<int> moved = [count];
        foreach (var (sum, factor) in system.SumsOf(count))
        {
            var left = by;
            foreach (var (other, its) in system.Sums[sum])
            {
                if (left == 0 || other == count || !withheld[other] || system.SumsOf(other).Count > 1
                    || Math.Abs(its) != Math.Abs(factor))
                {
                    continue;
                }

                var rises = (its == factor) == (by < 0);
                var room = rises ? Math.Abs(left) : Math.Min(Math.Abs(left), Fallen(other));
                left -= Math.Sign(left) * room;
                if (room > 0)
                {
                    moved.Add(other);
                }
            }

            if (left != 0)
            {
                return null;
            }
        }

        return moved;
    }

    /// <summary>The cheapest move, as a linear programme over what hangs together with the count; null where there is none.</summary>
    /// <param name="count">The count that is to move.</param>
    /// <param name="by">How far.</param>
    /// <param name="loss">What it costs to let another move, by each one; null where it must not.</param>
    /// <param name="steps">How many sums away from the count others may be.</param>
    private List<int>? Solve(int count, long by, Func<int, double?> loss, int steps)
    {
        var rows = RowsNear(count, loss, steps);
        var moving = new List<(int Count, double Loss)>();
        foreach (var sum in rows.Keys)
        {
            var able = system.Sums[sum].Where(t => t.Count != count && system.Counts[t.Count].CanMove(rule))
                .Select(t => (t.Count, Loss: loss(t.Count))).Where(t => t.Loss is not null).Select(t => (t.Count, t.Loss!.Value)).ToList();
            moving.AddRange(able.Where(t => system.SumsOf(t.Count) is { Count: > 1 } sums && sums.All(s => rows.ContainsKey(s.Sum))));
            moving.AddRange(Enough([.. able.Where(t => system.SumsOf(t.Count).Count == 1).OrderBy(t => t.Value)], Math.Abs(by)));
        }

        moving = [.. moving.DistinctBy(m => m.Count)];
        var most = Math.Max(1, moving.Select(m => m.Loss).DefaultIfEmpty().Max());
        var columns = moving.SelectMany(m => new[] { Column(m, 1, double.PositiveInfinity), Column(m, -1, Fallen(m.Count)) }).ToList();
        var right = new double[rows.Count];
        foreach (var (sum, factor) in system.SumsOf(count))
        {
            right[rows[sum]] = -factor * by;
        }

        return Simplex.Cheapest(columns, right) is not { } amounts ? null
            : [count, .. moving.Where((_, i) => Math.Abs(amounts[2 * i] - amounts[(2 * i) + 1]) > 1e-7).Select(m => m.Count)];

        SimplexColumn Column((int Count, double Loss) moved, int sign, double upper) =>
            new([.. system.SumsOf(moved.Count).Select(s => (rows[s.Sum], sign * s.Factor))], moved.Loss / most, upper);
    }

    /// <summary>The sums within some steps of a count, by their row: from sum to sum by counts that may move.</summary>
    private Dictionary<int, int> RowsNear(int count, Func<int, double?> loss, int steps)
    {
        var (rows, seen, open) = (new Dictionary<int, int>(), new HashSet<int> { count }, new Queue<(int Count, int Steps)>([(count, 1)]));
        while (open.TryDequeue(out var next))
        {
            foreach (var (sum, _) in system.SumsOf(next.Count))
            {
                if (!rows.TryAdd(sum, rows.Count) || next.Steps >= steps)
                {
                    continue;
                }

                foreach (var (other, _) in system.Sums[sum])
                {
                    if (system.SumsOf(other).Count > 1 && system.Counts[other].CanMove(rule) && seen.Add(other) && loss(other) is not null)
                    {
                        open.Enqueue((other, next.Steps + 1));
                    }
                }
            }
        }

        return rows;
    }

    /// <summary>Of counts in one sum and no other, the first that can rise and fall by more than is asked for: the others are dearer and do
    /// the same.</summary>
    private IEnumerable<(int Count, double Loss)> Enough(IReadOnlyList<(int Count, double Loss)> alone, long by)
    {
        var room = 0L;
        foreach (var one in alone)
        {
            yield return one;
            room += Fallen(one.Count);
            if (room >= Ample * by)
            {
                yield break;
            }
        }
    }
}
