namespace Toex.Profiles.Suppression;

/// <summary>
/// How withheld counts can differ from what they are, for all that a reader knows who sees the others: each sum must still come out, so
/// that where one moves others must move with it. What a reader can conclude about a count is how far such moves can take it.
/// </summary>
internal sealed class CountMoves(CountSystem system, SuppressionRule rule)
{
    /// <summary>The withheld counts that move if a count is higher by so much; null where it cannot be.</summary>
    internal IReadOnlyList<int>? Rise(int count, long by, bool[] withheld) => Move(count, by, withheld, c => withheld[c] ? 0 : null);

    /// <summary>The same for a count that is lower by so much.</summary>
    internal IReadOnlyList<int>? Fall(int count, long by, bool[] withheld) =>
        Fallen(count) >= by ? Move(count, -by, withheld, c => withheld[c] ? 0 : null) : null;

    /// <summary>The counts to withhold besides those that are, at the least loss, so that a count may be higher by so much; null where
    /// what cannot be withheld tells it.</summary>
    internal IReadOnlyList<int>? Cheapest(int count, long by, bool[] withheld) =>
        Solve(count, by, c => withheld[c] ? 0 : system.Counts[c].Loss)?.Where(c => !withheld[c]).ToList();

    private IReadOnlyList<int>? Move(int count, long by, bool[] withheld, Func<int, double?> loss) =>
        Alone(count, by, withheld) ?? Solve(count, by, loss);

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
    private List<int>? Solve(int count, long by, Func<int, double?> loss)
    {
        var (rows, moving) = (new Dictionary<int, int>(), new List<int>());
        var costs = new Dictionary<int, double?> { [count] = null };
        var open = new Queue<int>([count]);
        while (open.TryDequeue(out var next))
        {
            foreach (var (sum, _) in system.SumsOf(next))
            {
                if (!rows.TryAdd(sum, rows.Count))
                {
                    continue;
                }

                foreach (var (other, _) in system.Sums[sum])
                {
                    if (!costs.ContainsKey(other) && (costs[other] = system.Counts[other].CanMove(rule) ? loss(other) : null) is not null)
                    {
                        moving.Add(other);
                        open.Enqueue(other);
                    }
                }
            }
        }

        var most = Math.Max(1, moving.Select(m => costs[m]!.Value).DefaultIfEmpty().Max());
        var columns = moving.SelectMany(m => new[] { Column(m, 1, double.PositiveInfinity), Column(m, -1, Fallen(m)) }).ToList();
        var right = new double[rows.Count];
        foreach (var (sum, factor) in system.SumsOf(count))
        {
            right[rows[sum]] = -factor * by;
        }

        return Simplex.Cheapest(columns, right) is not { } amounts ? null
            : [count, .. moving.Where((_, i) => Math.Abs(amounts[2 * i] - amounts[(2 * i) + 1]) > 1e-7)];

        SimplexColumn Column(int moved, int sign, double upper) =>
            new([.. system.SumsOf(moved).Select(s => (rows[s.Sum], sign * s.Factor))], costs[moved]!.Value / most, upper);
    }
}
