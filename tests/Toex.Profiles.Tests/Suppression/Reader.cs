using System.Numerics;
using Toex.Profiles.Suppression;

namespace Toex.Profiles.Tests.Suppression;

/// <summary>
/// A reader who tries to get withheld counts back: by linear algebra from all that is printed, or by trying every table that would print
/// the same. It knows nothing of how counts were chosen.
/// </summary>
internal static class Reader
{
    /// <summary>
    /// Places whose value follows from the sums: Gauss and Jordan's elimination in whole numbers, so nothing is lost to rounding. A value
    /// is determined just where its row of the reduced system has no other unknown.
    /// </summary>
    internal static List<(int Row, int Column)> Determined(Printed[,] printed)
    {
        int rows = printed.GetLength(0), columns = printed.GetLength(1);
        var places =
            (from r in Enumerable.Range(0, rows) from c in Enumerable.Range(
                0, columns) where !printed[r, c].IsShown select (r, c)).ToList();
        var system = Enumerable.Range(0, rows).Select(r => Equation(p => p.Row == r ? p.Column == columns - 1 ? -1 : 1 : 0))
            .Concat(Enumerable.Range(0, columns).Select(c => Equation(p => p.Column == c ? p.Row == rows - 1 ? -1 : 1 : 0)))
            .ToList();
        var pivots = Reduce(system, places.Count);
        return [.. pivots.Where(p => system[p.Equation].Count(a => !a.IsZero) == 1).Select(p => places[p.Unknown])];

        BigInteger[] Equation(Func<(int Row, int Column), int> factor) => [.. places.Select(p => (BigInteger)factor(p))];
    }

    private static List<(int Equation, int Unknown)> Reduce(List<BigInteger[]> system, int unknowns)
    {
        var pivots = new List<(int Equation, int Unknown)>();
        for (var unknown = 0; unknown < unknowns; unknown++)
        {
            var pivot = system.FindIndex(pivots.Count, e => !e[unknown].IsZero);
            if (pivot < 0)
            {
                continue;
            }

            var top = pivots.Count;
            (system[top], system[pivot]) = (system[pivot], system[top]);
            for (var i = 0; i < system.Count; i++)
            {
                if (i != top && !system[i][unknown].IsZero)
                {
                    var (mine, its) = (system[i][unknown], system[top][unknown]);
                    system[i] = [.. system[i].Zip(system[top], (a, b) => (a * its) - (b * mine))];
                    var divisor = system[i].Aggregate(BigInteger.Zero, BigInteger.GreatestCommonDivisor);
                    system[i] = divisor > 1 ? [.. system[i].Select(a => a / divisor)] : system[i];
                }
            }

            pivots.Add((top, unknown));
        }

        return pivots;
    }

    /// <summary>
    /// The least and the most that each place holds in any table that would print the same, whose withheld counts are at least what the
    /// rule says, and whose cells are higher by no more than the threshold (more is not asked for).
    /// </summary>
    internal static (long Least, long Most)[,] Bounds(Printed[,] printed, long[,] truth, SuppressionRule rule)
    {
        int rows = printed.GetLength(0) - 1, columns = printed.GetLength(1) - 1;
        var bounds = new (long Least, long Most)[rows + 1, columns + 1];
        for (var i = 0; i < bounds.Length; i++)
        {
            bounds[i / (columns + 1), i % (columns + 1)] = (long.MaxValue, long.MinValue);
        }

        var trial = new long[rows + 1, columns + 1];
        Try(0);
        return bounds;

        void Try(int cell)
        {
            var (r, c) = (cell / columns, cell % columns);
            if (c == 0 && r > 0)
            {
                trial[r - 1, columns] = Enumerable.Range(0, columns).Sum(i => trial[r - 1, i]);
                if (!Prints(r - 1, columns))
                {
                    return;
                }
            }

            if (r == rows)
            {
                for (var i = 0; i <= columns; i++)
                {
                    trial[rows, i] = Enumerable.Range(0, rows).Sum(j => trial[j, i]);
                }

                if (Enumerable.Range(0, columns + 1).All(i => Prints(rows, i)))
                {
                    Record();
                }

                return;
            }

            var (from, to) = printed[r, c].Value is { } known ? (known, known) : (rule.ShowZeros ? 1 : 0, truth[r, c] + rule.Threshold);
            for (var value = from; value <= to; value++)
            {
                trial[r, c] = value;
                Try(cell + 1);
            }
        }

        bool Prints(int r, int c) => printed[r, c].Value is { } known ? trial[r, c] == known : trial[r, c] >= (rule.ShowZeros ? 1 : 0);

        void Record()
        {
            for (var r = 0; r <= rows; r++)
            {
                for (var c = 0; c <= columns; c++)
                {
                    bounds[r, c] = (Math.Min(bounds[r, c].Least, trial[r, c]), Math.Max(bounds[r, c].Most, trial[r, c]));
                }
            }
        }
    }
}
