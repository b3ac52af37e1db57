namespace Toex.Profiles.Suppression;

/// <summary>
/// Chooses the counts to withhold of what is released together: the small ones, sums too, and as few others, as small as can be, as it
/// takes that none of them can be had back. The reader is taken to know all counts that are shown, every sum, and the rule. Even so, each
/// small count, drawn or not, might be as large as one that would be shown, and no withheld count has but one possible value.
/// </summary>
/// <remarks>
/// Small ones first and then those that complement them, as in OECD, Glossary of Statistical Terms (cell suppression), and Washington
/// State Department of Health, Guidelines for working with small numbers; GaussSuppression (R) solves the same law for tables of any
/// shape. A cheapest move for each small count by linear programming, then a clean-up of what is no longer needed: Fischetti and Salazar
/// González, J Am Stat Assoc 95 (2000) 916; Castro, INFORMS J Comput 19 (2007) 520.
/// </remarks>
internal static class Suppressor
{
    internal static SuppressionResult Protect(CountSystem system, SuppressionRule rule)
    {
        var (counts, moves) = (system.Counts, new CountMoves(system, rule));
        var all = Enumerable.Range(0, counts.Count).ToList();
        var small = all.Where(i => rule.IsSmall(counts[i].Count)).OrderBy(i => counts[i].Count).ToList();
        var withheld = counts.Select(c => c.Use == CountUse.Undrawn || (c.Use == CountUse.Drawn && rule.IsSmall(c.Count))).ToArray();
        var others = new List<int>();
        foreach (var count in small)
        {
            if (counts[count].Use == CountUse.Fixed)
            {
                return new(null, count);
            }

            if (Room(count) is not null)
            {
                continue;
            }

            if (moves.Cheapest(count, rule.Threshold - counts[count].Count, withheld) is not { } chosen)
            {
                return new(null, count);
            }

            foreach (var other in chosen)
            {
                others.Add(other);
                withheld[other] = true;
            }
        }

        if (others.Count > 0)
        {
            CleanUp();
        }

        return new([.. all.Select(i => counts[i].Use != CountUse.Undrawn && !withheld[i] ? SuppressionKind.None
            : rule.IsSmall(counts[i].Count) ? SuppressionKind.Primary : SuppressionKind.Secondary)], null);

        // A later move often does what an earlier one was chosen for. Only the counts whose room needs another are looked at again.
        void CleanUp()
        {
            var rooms = small.Concat(others).ToDictionary(i => i, i => Room(i)!);
            foreach (var other in others.OrderByDescending(i => counts[i].Loss))
            {
                withheld[other] = false;
                var again = new List<(int Count, IReadOnlyList<int> Room)>();
                foreach (var count in rooms.Where(r => withheld[r.Key] && r.Value.Contains(other)).Select(r => r.Key))
                {
                    if (Room(count) is not { } room)
                    {
                        withheld[other] = true;
                        break;
                    }

                    again.Add((count, room));
                }

                foreach (var (count, room) in withheld[other] ? [] : again)
                {
                    rooms[count] = room;
                }
            }
        }

        // The counts that move if a small count might be one that is shown, or if another is not what it is; null where it must be.
        IReadOnlyList<int>? Room(int count) => rule.IsSmall(counts[count].Count)
            ? moves.Rise(count, rule.Threshold - counts[count].Count, withheld)
            : moves.Rise(count, 1, withheld) ?? moves.Fall(count, 1, withheld);
    }
}
