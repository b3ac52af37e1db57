using Toex.Profiles;
using Toex.Reporting.Text;

namespace Toex.Reporting.Kinds.Breakdown;

/// <summary>The groups that a breakdown shows, and which of the profiles' groups each of them holds.</summary>
internal sealed record BreakdownGroups
{
    /// <summary>What is left over.</summary>
    public const string Other = "Other";

    /// <summary>More groups than these cannot be told apart by colour.</summary>
    private const int MostOfColours = 6;

    /// <summary>More bars than these do not help the reader, even without colours.</summary>
    private const int MostOfBars = 12;

    private static readonly HashSet<string> NotKnown =
        new(StringComparer.OrdinalIgnoreCase) { "Not known", "Unknown", "Not recorded", "Not stated", "Open, or not known" };

    private BreakdownGroups(List<string> names, Dictionary<string, int> places, IReadOnlyList<string> merged) =>
        (Names, Places, Merged) = (names, places, merged);

    /// <summary>Names as shown, in order.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>Which of the shown groups a profile's group is in.</summary>
    public IReadOnlyDictionary<string, int> Places { get; }

    /// <summary>Groups that were put together as other.</summary>
    public IReadOnlyList<string> Merged { get; }

    /// <summary>Whether a group is no group of its own: what is not known, and what is left over.</summary>
    public static bool IsRest(string name) => IsNotKnown(name) || name == Other;

    /// <summary>Most groups that can be shown beside what is left over.</summary>
    /// <param name="forces">How many forces are shown.</param>
    public static int Most(int forces) => (forces == 1 ? MostOfBars : MostOfColours) - 1;

    /// <summary>Groups in their own order, or the largest first; what is left over and what is not known come last.</summary>
    /// <param name="breakdowns">A breakdown of each force.</param>
    /// <param name="keep">Groups that are never put together with others.</param>
    /// <param name="chosen">The only groups to show for themselves, in this order; none for as many as can be told apart.</param>
    public static BreakdownGroups FromBreakdowns(
        IReadOnlyList<ProfileBreakdown> breakdowns, IReadOnlyList<string> keep, IReadOnlyList<string> chosen)
    {
        var counts = new Dictionary<string, long>(StringComparer.Ordinal);
        var own = new List<string>();
        foreach (var breakdown in breakdowns)
        {
            var after = -1;
            foreach (var group in breakdown.Groups)
            {
                if (counts.TryAdd(group.Name, 0))
                {
                    own.Insert(after + 1, group.Name);
                }

                counts[group.Name] += group.Count;
                after = own.IndexOf(group.Name);
            }
        }

        var largest = own.OrderBy(n => IsNotKnown(n)).ThenByDescending(n => counts[n]).ThenBy(n => n, StringComparer.OrdinalIgnoreCase)
            .ToList();
        var merged = chosen.Count > 0 ? largest.FindAll(n => !IsNotKnown(n) && !chosen.Contains(n))
            : Smallest(largest, n => keep.Contains(n) && counts[n] > 0, Most(breakdowns.Count) + 1);
        if (merged.Count > 0 && own.Contains(Other) && !merged.Contains(Other))
        {
            merged.Add(Other);
        }

        var ordered = chosen.Count > 0 ? [.. chosen, .. own.Where(IsNotKnown)]
            : breakdowns[0].Ordered ? own.OrderBy(IsNotKnown).ToList() : largest;
        var shown = ordered.FindAll(n => !merged.Contains(n));
        if (merged.Count > 0)
        {
            shown.Insert(shown.Count(n => !IsNotKnown(n)), Other);
        }

        var places = own.ToDictionary(n => n, n => shown.IndexOf(merged.Contains(n) ? Other : n), StringComparer.Ordinal);
        return new(shown.ConvertAll(CleanText.Clean), places, [.. merged.Where(n => n != Other).Select(CleanText.Clean)]);
    }

    /// <summary>The smallest groups, so many that the others and what is left over can be told apart.</summary>
    private static List<string> Smallest(List<string> largest, Func<string, bool> isKept, int most)
    {
        if (largest.Count <= most)
        {
            return [];
        }

        var known = largest.FindAll(n => !IsNotKnown(n));
        var shown = Math.Max(0, most - 1 - (largest.Count - known.Count));
        return [.. known.OrderByDescending(isKept).Skip(shown).OrderBy(known.IndexOf)];
    }

    private static bool IsNotKnown(string name) => NotKnown.Contains(name);
}
