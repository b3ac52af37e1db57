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

    /// <summary>Whether the groups were asked for.</summary>
    public bool AreChosen { get; init; }

    /// <summary>Forces, those with the most first, or, of shares, with the largest of the leading group; what is withheld comes
    /// last.</summary>
    public required IReadOnlyList<BreakdownRow> Rows { get; init; }

    /// <summary>All forces together; null for one.</summary>
    public required BreakdownRow? All { get; init; }

    /// <summary>Forces whose profile has no such breakdown.</summary>
    public required IReadOnlyList<string> Unknown { get; init; }

    public required bool AnyWithheld { get; init; }

    /// <summary>The group that the title is about, and shares are sorted by: the first chosen or of an order, else the largest.</summary>
    public static int Leading => 0;

    public BreakdownRow? Focus => Rows.FirstOrDefault(r => r.InFocus);

    public static BreakdownContent FromRequest(ProfileRequest request)
    {
        var (table, shares) = (BreakdownCells.FromRequest(request), request.Options.For<BreakdownOptions>().Shares);
        var (known, breakdown, cells) = (table.Profiles, table.Breakdowns[0], request.Protect(BreakdownCells.Release));
        var rows = known.Select((p, row) => Row(p.PoliceForce, [.. table.Groups.Names.Select((_, group) => table.Shown(cells, row, group))],
            table.ShownTotal(cells, row), ReferenceEquals(p, request.Focus))).ToList();
        var all = known.Count == 1 ? null : Row($"All {known.Count} forces",
            [.. table.Groups.Names.Select((_, group) => table.ShownColumn(cells, group))], table.ShownAll(cells), false);
        return new()
        {
            Id = breakdown.Id,
            Period = request.Profiles[0].Period,
            Dimension = CleanText.Clean(breakdown.Title),
            Unit = CleanText.Clean(breakdown.Unit),
            Ordered = breakdown.Ordered,
            Shares = shares && known.Count > 1,
            Groups = table.Groups.Names,
            AreChosen = table.AreChosen,
            Merged = table.Groups.Merged,
            Rows = [.. rows.OrderByDescending(r => shares ? r.Shares[Leading] : r.Total).ThenByDescending(r => r.Total)
                .ThenBy(r => r.Name, StringComparer.OrdinalIgnoreCase)],
            All = all,
            Unknown = request.NamesBut(known),
            AnyWithheld = (all is null ? rows : rows.Append(all)).Any(r => r.Total is null || r.Counts.Contains(null)),
        };
    }

    private static BreakdownRow Row(string name, IReadOnlyList<long?> counts, long? total, bool inFocus) =>
        new(CleanText.Clean(name), counts, total, [.. counts.Select(c => c is { } count && total is > 0 and var all ? (double)count / all
            : (double?)null)], inFocus);
}
