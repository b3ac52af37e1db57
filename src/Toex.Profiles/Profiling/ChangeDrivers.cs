using Toex.Profiles.Statistics;

namespace Toex.Profiles.Profiling;

/// <summary>Finds the group that drives a force's change, in the first of its breakdowns whose months and window before are
/// known.</summary>
internal static class ChangeDrivers
{
    /// <summary>Where it is not known: it is no group of its own.</summary>
    private const string NotKnown = "Not known";

    /// <param name="breakdowns">The force's breakdowns.</param>
    /// <param name="months">Its months.</param>
    /// <param name="forces">How many forces are judged together.</param>
    internal static ChangeDriver? Find(
        IReadOnlyList<ProfileBreakdown> breakdowns, IReadOnlyList<ProfileMonth> months, int forces)
    {
        var breakdown = breakdowns.FirstOrDefault(b => b.Groups.Count > 1 && b.Groups.All(g => g.Before is >= 0 && g.Count >= 0)
            && b.Groups.Any(g => g.Months.Count > 0));
        if (breakdown is null)
        {
            return null;
        }

        var groups = breakdown.Groups.Where(g => g.Name != NotKnown).ToList();
        var whole = Enumerable.Range(0, months.Count).Where(i => months[i].Complete).ToList();
        var found = DriverTest.Find(
            groups.ConvertAll(g => new DriverGroup(
                g.Before!.Value, g.Count, g.Months.Count == 0 ? [.. whole.Select(_ => 0L)] : [.. whole.Select(i => g.Months[i])])),
            breakdown.GoneBefore, [.. whole.Select(i => DateTime.DaysInMonth(months[i].Month.Year, months[i].Month.Month))], forces);
        return found is { } place && groups[place] is { Change: { } change, ChangeLower: { } lower, ChangeUpper: { } upper } group
            ? new(breakdown.Id, group.Name, group.Count, group.Before!.Value, change, lower, upper,
                Others(groups, group, breakdown.GoneBefore)) : null;
    }

    private static double? Others(List<ProfileGroup> groups, ProfileGroup group, long gone)
    {
        double before = gone + groups.Sum(g => g.Before!.Value) - group.Before!.Value, now = groups.Sum(g => g.Count) - group.Count;
        return before > 0 ? (now / before) - 1 : null;
    }
}
