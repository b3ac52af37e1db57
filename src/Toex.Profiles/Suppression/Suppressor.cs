namespace Toex.Profiles.Suppression;

/// <summary>
/// Chooses the counts of a table to withhold: the small ones, totals too, and as few others, of as little worth, as it takes that none
/// of them can be had back. The reader is taken to know all counts that are shown, that each total is the sum of its counts, and the
/// rule. Even so, each small count might be as large as one that would be shown, and no withheld count has but one possible value.
/// </summary>
/// <remarks>
/// Small ones first and then those that complement them, as in OECD, Glossary of Statistical Terms (cell suppression), and Washington
/// State Department of Health, Guidelines for working with small numbers; GaussSuppression (R) solves the same law for tables of any
/// shape. A cheapest cycle for each small count, then a clean-up of what is no longer needed: Castro, INFORMS J Comput 19 (2007) 520.
/// </remarks>
internal static class Suppressor
{
    internal static SuppressionKind[] KindsOf(IReadOnlyList<TableEntry> entries, SuppressionRule rule)
    {
        var network = new SumNetwork(entries, rule.Least);
        var small = Enumerable.Range(0, entries.Count).Where(i => rule.IsSmall(entries[i].Count)).OrderBy(i => entries[i].Count).ToList();
        var withheld = new bool[entries.Count];
        small.ForEach(i => withheld[i] = true);
        var others = new List<int>();
        foreach (var entry in small.Where(e => Room(e) is null))
        {
            foreach (var other in network.CheapestCycle(entry, rule.Threshold - entries[entry].Count, withheld))
            {
                others.Add(other);
                withheld[other] = true;
            }
        }

        if (others.Count > 0)
        {
            CleanUp();
        }

        var kinds = withheld.Select(w => w ? SuppressionKind.Secondary : SuppressionKind.None).ToArray();
        small.ForEach(i => kinds[i] = SuppressionKind.Primary);
        return kinds;

        // A later cycle often does what an earlier one was chosen for. Only the counts whose room needs another are looked at again.
        void CleanUp()
        {
            var rooms = small.Concat(others).ToDictionary(i => i, i => Room(i)!);
            foreach (var other in others.OrderByDescending(i => entries[i].Loss))
            {
                withheld[other] = false;
                var again = rooms.Where(r => withheld[r.Key] && r.Value.Contains(other)).ToDictionary(r => r.Key, r => Room(r.Key));
                withheld[other] = again.Values.Any(r => r is null);
                foreach (var (entry, room) in withheld[other] ? [] : again)
                {
                    rooms[entry] = room!;
                }
            }
        }

        // The counts that move if a small count might be one that is shown, or if another is not what it is; null where it must be.
        IReadOnlyList<int>? Room(int entry) => rule.IsSmall(entries[entry].Count)
            ? network.Rise(entry, rule.Threshold - entries[entry].Count, withheld)
            : network.Rise(entry, 1, withheld) ?? network.Fall(entry, 1, withheld);
    }
}
