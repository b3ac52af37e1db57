using System.Numerics;

namespace Toex.Reporting.Tests.Protection;

/// <summary>
/// What a reader knows: numbers, sums, and the least that others can be. It works out others by elimination in whole numbers and by bounds,
/// and knows nothing of how numbers were chosen to be withheld.
/// </summary>
internal sealed class KnownSystem
{
    private readonly Dictionary<string, int> places = [];
    private readonly List<BigInteger?> least = [], most = [];
    private readonly List<(Dictionary<int, BigInteger> Factors, BigInteger Right)> sums = [];

    public IReadOnlyDictionary<string, int> Places => places;

    /// <summary>A number that is shown; null where it is withheld, and so one or more.</summary>
    public void Shown(string name, long? value)
    {
        var at = Place(name);
        Tighten(at, value ?? 1, value);
    }

    public void Sum(IEnumerable<string> parts, string whole)
    {
        var factors = new Dictionary<int, BigInteger>();
        foreach (var (name, factor) in parts.Select(p => (p, 1)).Append((whole, -1)))
        {
            factors[Place(name)] = factors.GetValueOrDefault(Place(name)) + factor;
        }

        sums.Add((factors, 0));
    }

    /// <summary>Least and most of each number, for all that is known.</summary>
    public IReadOnlyDictionary<string, (BigInteger Least, BigInteger? Most)> Solve()
    {
        Bound();
        sums.AddRange(Reduced());
        Bound();
        return places.ToDictionary(p => p.Key, p => (least[p.Value]!.Value, most[p.Value]));
    }

    private int Place(string name)
    {
        if (!places.TryGetValue(name, out var at))
        {
            places[name] = at = places.Count;
            least.Add(0);
            most.Add(null);
        }

        return at;
    }

    private bool Tighten(int at, BigInteger? low, BigInteger? high)
    {
        var (before, after) = ((least[at], most[at]), (Max(least[at], low), Min(most[at], high)));
        Assert.True(after.Item2 is null || after.Item1 <= after.Item2, "What is shown contradicts itself.");
        (least[at], most[at]) = after;
        return before != after;
    }

    private void Bound()
    {
        for (var changed = true; changed;)
        {
            changed = false;
            foreach (var (factors, right) in sums)
            {
                foreach (var (at, factor) in factors.Where(f => !f.Value.IsZero))
                {
                    // factor × it = right - the rest.
                    BigInteger? low = right, high = right;
                    foreach (var (other, its) in factors.Where(f => f.Key != at))
                    {
                        var (a, b) = its.Sign > 0 ? (most[other], least[other]) : (least[other], most[other]);
                        (low, high) = (low - (its * a), high - (its * b));
                    }

                    var (from, to) = factor.Sign > 0 ? (Up(low, factor), Down(high, factor)) : (Up(high, factor), Down(low, factor));
                    changed |= Tighten(at, from, to);
                }
            }
        }
    }

    /// <summary>The sums with what is known put in, by Gauss and Jordan's elimination.</summary>
    private IEnumerable<(Dictionary<int, BigInteger>, BigInteger)> Reduced()
    {
        var unknown = Enumerable.Range(0, places.Count).Where(i => least[i] != most[i]).ToList();
        var rows = sums.Select(s => unknown.Select(u => s.Factors.GetValueOrDefault(u))
            .Append(s.Right - s.Factors.Where(f => least[f.Key] == most[f.Key]).Aggregate(BigInteger.Zero, (sum, f) =>
                sum + (f.Value * least[f.Key]!.Value))).ToArray()).ToList();
        var top = 0;
        for (var column = 0; column < unknown.Count && top < rows.Count; column++)
        {
            var pivot = rows.FindIndex(top, r => !r[column].IsZero);
            if (pivot < 0)
            {
                continue;
            }

            (rows[top], rows[pivot]) = (rows[pivot], rows[top]);
            for (var i = 0; i < rows.Count; i++)
            {
                if (i != top && !rows[i][column].IsZero)
                {
                    var (mine, its) = (rows[i][column], rows[top][column]);
                    rows[i] = [.. rows[i].Zip(rows[top], (a, b) => (a * its) - (b * mine))];
                    var divisor = rows[i].Aggregate(BigInteger.Zero, BigInteger.GreatestCommonDivisor);
                    rows[i] = divisor > 1 ? [.. rows[i].Select(a => a / divisor)] : rows[i];
                }
            }

            top++;
        }

        return rows.Take(top).Select(r => (unknown.Select((u, i) => (u, r[i])).Where(f => !f.Item2.IsZero)
            .ToDictionary(f => f.u, f => f.Item2), r[^1]));
    }

    private static BigInteger? Max(BigInteger? a, BigInteger? b) => b is null ? a : a is null ? b : BigInteger.Max(a.Value, b.Value);

    private static BigInteger? Min(BigInteger? a, BigInteger? b) => b is null ? a : a is null ? b : BigInteger.Min(a.Value, b.Value);

    private static BigInteger? Down(BigInteger? a, BigInteger by) => a is null ? null
        : BigInteger.DivRem(a.Value, by, out var rest) - (rest.IsZero || rest.Sign == by.Sign ? 0 : 1);

    private static BigInteger? Up(BigInteger? a, BigInteger by) => a is null ? null
        : BigInteger.DivRem(a.Value, by, out var rest) + (rest.IsZero || rest.Sign != by.Sign ? 0 : 1);
}
