using Toex.Profiles.Suppression;
using Toex.Profiles;
using Toex.Reporting.Errors;
using Toex.Reporting.Text;
using Toex.Reporting.Visuals;

namespace Toex.Reporting.Kinds.Breakdown;

/// <summary>What a breakdown shows: the groups of a dimension in each force.</summary>
internal sealed record BreakdownContent
{
    /// <summary>Id of the breakdown.</summary>
    public required string Id { get; init; }

    /// <summary>The window, as ISO 8601 text.</summary>
    public required string Period { get; init; }

    /// <summary>Title of the dimension, such as <c>Initial risk level</c>.</summary>
    public required string Dimension { get; init; }

    /// <summary>What is counted, such as <c>incidents</c>.</summary>
    public required string Unit { get; init; }

    public required bool Ordered { get; init; }

    public required bool Shares { get; init; }

    public required IReadOnlyList<string> Groups { get; init; }

    /// <summary>Groups that were put together as other.</summary>
    public required IReadOnlyList<string> Merged { get; init; }

    /// <summary>Forces, those with the most of the leading group first; those without anything last.</summary>
    public required IReadOnlyList<BreakdownRow> Rows { get; init; }

    /// <summary>All forces together; null for one.</summary>
    public required BreakdownRow? All { get; init; }

    /// <summary>Forces whose profile has no such breakdown.</summary>
    public required IReadOnlyList<string> Unknown { get; init; }

    public required bool AnyWithheld { get; init; }

    /// <summary>The group that forces are ordered by: the first of an order, else the largest.</summary>
    public static int Leading => 0;

    public BreakdownRow? Focus => Rows.FirstOrDefault(r => r.InFocus);

    public static BreakdownContent Of(ProfileRequest request)
    {
        var (profiles, options) = (request.Profiles, request.Options.For<BreakdownOptions>());
        var id = request.Options.Dimension
            ?? profiles[0].Definition.Breakdowns.Select(b => b.Id).FirstOrDefault(b => profiles.Any(p => p.Breakdown(b) is not null))
            ?? profiles.SelectMany(p => p.Breakdowns).FirstOrDefault()?.Id ?? "";
        var known = ProfileRequest.Comparable(profiles.Where(p => p.Breakdown(id) is { Groups.Count: > 0 }));
        if (known.Count == 0)
        {
            var dimensions = profiles.SelectMany(p => p.Breakdowns).Where(b => b.Groups.Count > 0).Select(b => b.Id)
                .Distinct(StringComparer.OrdinalIgnoreCase).ToList();
            throw ChartErrors.NoBreakdown.With(
                profiles[0].Definition.Title, id, dimensions.Count == 0 ? "none" : string.Join(", ", dimensions), request.Others);
        }

        var breakdowns = known.ConvertAll(p => p.Breakdown(id)!);
        var groups = BreakdownGroups.Of(breakdowns);
        var table = SmallNumbers.Of(Table(breakdowns, groups), request.SmallNumbers);
        var rows = known.Select(
            (p, i) => Row(CleanText.Of(p.PoliceForce), [.. groups.Names.Select((_, g) => table.Cells[i, g])], table.RowTotals[i],
            ReferenceEquals(p, request.Focus), request.SmallNumbers)).ToList();
        return new()
        {
            Id = breakdowns[0].Id,
            Period = profiles[0].Period,
            Dimension = CleanText.Of(breakdowns[0].Title),
            Unit = CleanText.Of(breakdowns[0].Unit),
            Ordered = breakdowns[0].Ordered,
            Shares = options.Shares && known.Count > 1,
            Groups = groups.Names,
            Merged = groups.Merged,
            Rows = [.. rows.OrderByDescending(r => options.Shares ? r.Shares[Leading] : r.Counts[Leading]).ThenByDescending(r => r.Total)
                .ThenBy(r => r.Name, StringComparer.OrdinalIgnoreCase)],
            All = known.Count == 1 ? null : Row($"All {known.Count} forces", table.ColumnTotals, table.Total, false, request.SmallNumbers),
            Unknown = [.. profiles.Except(known).Select(p => CleanText.Of(p.PoliceForce))],
            AnyWithheld = table.AnyWithheld,
        };
    }

    private static BreakdownRow Row(string name, IReadOnlyList<long?> counts, long? total, bool inFocus, SuppressionRule? rule) =>
        new(name, counts, total, [.. counts.Select(c => SmallNumbers.Share(c, total, rule))], inFocus);

    private static long[,] Table(List<ProfileBreakdown> breakdowns, BreakdownGroups groups)
    {
        var counts = new long[breakdowns.Count, groups.Names.Count];
        for (var row = 0; row < breakdowns.Count; row++)
        {
            foreach (var group in breakdowns[row].Groups)
            {
                counts[row, groups.Places[group.Name]] += group.Count;
            }
        }

        return counts;
    }
}
