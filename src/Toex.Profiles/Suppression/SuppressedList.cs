namespace Toex.Profiles.Suppression;

/// <summary>
/// A one-way table: counts with their total, small counts withheld, and others where a small one could be worked out from them.
/// </summary>
public sealed class SuppressedList
{
    private const double TotalWeight = 10;

    private SuppressedList(IReadOnlyList<SuppressedCount> counts, SuppressedCount total) => (Counts, Total) = (counts, total);

    /// <summary>The counts, in the order in which they were given.</summary>
    public IReadOnlyList<SuppressedCount> Counts { get; }

    /// <summary>The total of all.</summary>
    public SuppressedCount Total { get; }

    /// <summary>Counts as a rule (its defaults, where none is given) lets them be shown with their total.</summary>
    public static SuppressedList Of(IReadOnlyList<long> counts, SuppressionRule? rule = null)
    {
        foreach (var count in counts)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(count, nameof(counts));
        }

        if (counts.Count == 0)
        {
            return new([], SuppressedCount.Of(0, SuppressionKind.None));
        }

        // There is one sum, so all counts join the same two nodes.
        var total = counts.Sum();
        List<TableEntry> entries =
        [
            .. counts.Select(c => new TableEntry(0, 1, false, c, SuppressedTable.LossOf(c))),
            new(0, 1, true, total, TotalWeight * SuppressedTable.LossOf(total)),
        ];
        var shown = Suppressor.KindsOf(entries, rule ?? new()).Select((kind, i) => SuppressedCount.Of(entries[i].Count, kind)).ToList();
        return new(shown[..^1], shown[^1]);
    }
}
