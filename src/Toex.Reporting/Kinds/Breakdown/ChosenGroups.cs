using Toex.Profiles;
using Toex.Reporting.Errors;

namespace Toex.Reporting.Kinds.Breakdown;

/// <summary>The groups that were asked for, by the names that the profiles have.</summary>
internal static class ChosenGroups
{
    /// <summary>Names in any case become the profiles' own, each once, in the order in which they were given.</summary>
    /// <exception cref="Data.Errors.ToexException">No profile has such a group, or there are more than can be told apart.</exception>
    public static List<string> Match(IReadOnlyList<ProfileBreakdown> breakdowns, IReadOnlyList<string> names)
    {
        var own = breakdowns.SelectMany(b => b.Groups).Select(g => g.Name).Distinct(StringComparer.Ordinal).ToList();
        var chosen = names.Select(name => own.Find(o => o.Equals(name.Trim(), StringComparison.OrdinalIgnoreCase))
            ?? throw ChartErrors.NoGroup.With(name, breakdowns[0].Id, string.Join(", ", own))).Distinct(StringComparer.Ordinal).ToList();
        var most = BreakdownGroups.Most(breakdowns.Count);
        return chosen.Count <= most ? chosen : throw ChartErrors.TooManyGroups.With(chosen.Count, most);
    }
}
