namespace Toex.Profiles.Suppression;

/// <summary>
/// Counts that are released together, and the sums that a reader knows of them: a table's rows and columns, the months of a year, the same
/// total by one dimension and by another.
/// </summary>
internal sealed class CountSystem
{
    private readonly List<ReleasedCount> counts = [];
    private readonly List<IReadOnlyList<(int Count, int Factor)>> sums = [];
    private readonly List<List<(int Sum, int Factor)>> sumsOf = [];

    /// <summary>The counts.</summary>
    internal IReadOnlyList<ReleasedCount> Counts => counts;

    /// <summary>What is nought: each count of a sum with its factor.</summary>
    internal IReadOnlyList<IReadOnlyList<(int Count, int Factor)>> Sums => sums;

    /// <summary>The sums that a count is in.</summary>
    internal IReadOnlyList<(int Sum, int Factor)> SumsOf(int count) => sumsOf[count];

    /// <summary>Adds a count and returns its place.</summary>
    internal int Add(long count, CountUse use)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        counts.Add(new(count, use));
        sumsOf.Add([]);
        return counts.Count - 1;
    }

    /// <summary>Says that some counts make up another.</summary>
    internal void AddSum(IEnumerable<int> parts, int whole)
    {
        var terms = parts.Select(p => (p, 1)).Append((whole, -1)).GroupBy(t => t.Item1, t => t.Item2)
            .Select(t => (Count: t.Key, Factor: t.Sum())).Where(t => t.Factor != 0).ToList();
        if (terms.Sum(t => t.Factor * counts[t.Count].Count) != 0)
        {
            throw new ArgumentException("The parts are not the whole.", nameof(parts));
        }

        if (terms.Count > 0)
        {
            terms.ForEach(t => sumsOf[t.Count].Add((sums.Count, t.Factor)));
            sums.Add(terms);
        }
    }
}
