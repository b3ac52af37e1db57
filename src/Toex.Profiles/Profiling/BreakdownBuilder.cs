using Toex.Data.Calendar;
using Toex.Data.Collections;
using Toex.Profiles.Cubes;
using Toex.Profiles.Statistics;
using Toex.Profiles.Themes;

namespace Toex.Profiles.Profiling;

/// <summary>Concludes a force's breakdowns from a cube.</summary>
internal sealed class BreakdownBuilder(FactRequest request, CountedFact fact, FactCube cube)
{
    /// <summary>The breakdowns of the theme that the fact knows and the force submitted anything of.</summary>
    internal IEnumerable<ProfileBreakdown> All(GroupedForce force) =>
        request.Theme.Breakdowns.Where(b => fact.Dimension(b.Dimension) is not null).Select(b => Of(b, force)).OfType<ProfileBreakdown>();

    /// <summary>A breakdown, of what the first facet with its dimension counts; null where the force submitted nothing of it.</summary>
    private ProfileBreakdown? Of(BreakdownDefinition breakdown, GroupedForce force)
    {
        var dimension = fact.Dimension(breakdown.Dimension)!;
        var count = dimension.Counted ?? fact.Counts[0].Name;
        if (!force.Counts.Knows(count))
        {
            return null;
        }

        var groups = dimension.IsNamed ? new BreakdownGroups(cube, fact, dimension, count).Of(force.Parts, force.Before)
            : BreakdownGroups.OfBands(force.Parts, request.Theme.BacklogBands, force.Counts.Window(count) ?? 0);
        var ordered = dimension.IsOrdered
            ? groups.OrderBy(g => g.Order).ToList()
                : [.. groups.OrderByDescending(g => g.Count).ThenBy(g => g.Name, StringComparer.Ordinal)];
        var whole = groups.Sum(g => g.Count);
        return new(breakdown.Id, breakdown.Title, dimension.Unit ?? fact.ScopeOf(request).Counts ?? request.Theme.Many,
            [.. ordered.Select(g => GroupOf(g, whole, force))], dimension.IsOrdered)
        {
            Counted = count,
            GoneBefore = groups.All(g => g.Before is not null) && force.Counts.Before(count) is { } all
                ? (long)all - groups.Sum(g => g.Before!.Value) : 0,
        };
    }

    private static ProfileGroup GroupOf(BreakdownGroup group, long whole, GroupedForce force)
    {
        var (lower, upper) = Rates.LimitsPer1000(group.Count, force.People);
        var change = group.Before > 0 && group.Count >= 0 ? ChangeInterval.Between(group.Before.Value, group.Count) : null;
        return new(group.Name, group.Count, Rates.Share(group.Count, whole), Rates.Per1000(group.Count, force.People), lower, upper,
            group.Harm, group.Harm is { } harm ? Rates.Per1000(harm, force.People) : null)
        {
            Before = group.Before,
            Change = change?.Change,
            ChangeLower = change?.Lower,
            ChangeUpper = change?.Upper,
            Months = OfMonths(group, force, years: 0),
            YearBefore = OfMonths(group, force, years: 1),
        };
    }

    private static ItemList<long> OfMonths(BreakdownGroup group, GroupedForce force, int years) => group.Months is not { } months ? []
        : [.. force.Months.Select(m => months.GetValueOrDefault(DayNumber.MonthOf(DateOnly.FromDateTime(m.Month.AddYears(-years)))))];
}
