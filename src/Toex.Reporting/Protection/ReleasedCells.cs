using Toex.Profiles;
using Toex.Profiles.Suppression;

namespace Toex.Reporting.Protection;

/// <summary>
/// The counts that the charts of one call show, and what a reader knows of them. A count that several charts show is one count, withheld in
/// all of them or in none.
/// </summary>
internal sealed class ReleasedCells
{
    private readonly Dictionary<CellKey, ReleasedCount> cells = [];
    private readonly Dictionary<string, string> forces = new(StringComparer.Ordinal);
    private readonly List<(CellKey[] Parts, CellKey Whole)> sums = [];
    private readonly List<(string Whose, CellKey[] Parts)> runs = [];
    private readonly List<(CellKey Part, CellKey Whole)> parts = [];

    /// <summary>What the counts of a profile go by.</summary>
    public string Owner(ForceProfile profile)
    {
        var owner = CellKey.Owner(profile);
        forces[owner] = forces[CellKey.Backlog(profile)] = profile.PoliceForce;
        return owner;
    }

    /// <summary>Adds a count; one that is there is used in both ways.</summary>
    public CellKey Add(CellKey key, long count, CountUse use)
    {
        cells[key] = cells.TryGetValue(key, out var there) ? there with { Use = (CountUse)Math.Max((int)there.Use, (int)use) }
            : new(count, use);
        return key;
    }

    /// <summary>Adds a total.</summary>
    public CellKey AddTotal(string whose, long value, CountUse use) => Add(CellKey.Total(whose, value), value, use);

    /// <summary>Says that some counts make up another.</summary>
    public void AddSum(IEnumerable<CellKey> of, CellKey whole) => sums.Add(([.. of], whole));

    /// <summary>Says that counts are groups of a total, so that a count of theirs, of the first of them or of all but one may be shown
    /// elsewhere by a name of its own, such as the children or those at the highest risk.</summary>
    /// <param name="whose">Whose they are.</param>
    /// <param name="groups">The groups; each is one count or several.</param>
    /// <param name="ordered">Whether the first of them make a group too.</param>
    /// <param name="whole">Their total.</param>
    public void AddGroups(string whose, IReadOnlyList<IReadOnlyList<CellKey>> groups, bool ordered, CellKey whole)
    {
        AddSum(groups.SelectMany(g => g), whole);
        runs.AddRange(groups.SelectMany(g => g).Select(c => (whose, new[] { c })));
        parts.AddRange(groups.Where(g => g.Count == 1).Select(g => (g[0], whole)));
        for (var last = 2; ordered && last < groups.Count; last++)
        {
            runs.Add((whose, [.. groups.Take(last).SelectMany(g => g)]));
        }

        runs.AddRange(groups.Where(g => ordered && g.Count > 1).Select(g => (whose, g.ToArray())));
    }

    /// <summary>What of it may be shown; null where a count that cannot be withheld gives a small one away.</summary>
    /// <param name="rule">Which counts are small.</param>
    /// <param name="given">The force whose small count it is, or empty for several forces together.</param>
    public ProtectedCells? Protect(SuppressionRule rule, out string given)
    {
        var system = new CountSystem();
        var places = cells.ToDictionary(c => c.Key, c => system.Add(c.Value.Count, c.Value.Use));
        foreach (var (of, whole) in sums.Concat(SameCounts()))
        {
            system.AddSum(of.Select(k => places[k]), places[whole]);
        }

        var result = Suppressor.Protect(system, rule);
        given = result.Given is { } place ? forces.GetValueOrDefault(places.First(p => p.Value == place).Key.Whose, "") : "";
        return result.Kinds is not { } kinds ? null
            : new(places.Where(p => kinds[p.Value] != SuppressionKind.None).Select(p => p.Key).ToHashSet());
    }

    /// <summary>Totals that are as large as the groups of another table, or as all but one of them: for all that is known they are the
    /// same.</summary>
    private IEnumerable<(CellKey[] Parts, CellKey Whole)> SameCounts()
    {
        var totals = cells.Where(c => c.Key.IsTotal && c.Value is { Count: > 0 }).ToLookup(c => c.Key.Whose, c => c.Key);
        foreach (var (whose, of) in runs)
        {
            var whole = CellKey.Total(whose, of.Sum(k => cells[k].Count));
            if (totals[whose].Contains(whole) && !of.Contains(whole))
            {
                yield return (of, whole);
            }
        }

        foreach (var (part, whole) in parts)
        {
            var rest = CellKey.Total(whole.Whose, cells[whole].Count - cells[part].Count);
            if (rest != whole && totals[whole.Whose].Contains(rest))
            {
                yield return ([part, rest], whole);
            }
        }
    }
}
