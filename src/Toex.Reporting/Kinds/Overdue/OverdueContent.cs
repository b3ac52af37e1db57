using Toex.Reporting.Protection;
using Toex.Reporting.Text;
using Toex.Reporting.Visuals;

namespace Toex.Reporting.Kinds.Overdue;

/// <summary>What is overdue or open: of one force, levels of risk by how long; of several, forces by level of risk.</summary>
internal sealed record OverdueContent
{
    /// <summary>The window, as ISO 8601 text.</summary>
    public required string Period { get; init; }

    /// <summary>What it is called, such as <c>Visits overdue</c>.</summary>
    public required string Title { get; init; }

    public required string Unit { get; init; }

    /// <summary>Whether bars show shares: of all that was due where that is known, else of what is open.</summary>
    public required bool Shares { get; init; }

    /// <summary>Levels, the highest first; for several forces those with the most first.</summary>
    public required IReadOnlyList<OverdueRow> Rows { get; init; }

    /// <summary>What bars are made of: bands of time, the shortest first; for several forces levels, the highest first.</summary>
    public required IReadOnlyList<string> Parts { get; init; }

    /// <summary>The force, or all forces together.</summary>
    public required OverdueRow All { get; init; }

    public required int Forces { get; init; }

    public required IReadOnlyList<string> Unknown { get; init; }

    public required bool AnyWithheld { get; init; }

    public OverdueRow? Focus => Forces == 1 ? null : Rows.FirstOrDefault(r => r.InFocus);

    public static OverdueContent FromRequest(ProfileRequest request)
    {
        var known = OverdueCells.Known(request);
        var cells = request.Protect(OverdueCells.Release);
        var content = known.Count == 1 ? OfOne(new(known[0]), cells) : OfMany([.. known.Select(p => new OverdueCells(p))], request, cells);
        return content with { Unknown = request.NamesBut(known) };
    }

    private static OverdueContent OfOne(OverdueCells of, ProtectedCells cells)
    {
        var (profile, backlog) = (of.Profile, of.Backlog);
        List<OverdueRow> rows = [.. backlog.Levels.Select(l => new OverdueRow(CleanText.Clean(l.Name),
            [.. backlog.Bands.Select((b, i) => cells.Shown(of.Cell(l, b), l.Counts[i]))], of.Shown(cells, l), null, false))];
        var late = backlog.Bands.Select((b, i) => cells.Shown(of.Band(b), of.BandTotal(i))).ToList();
        return new()
        {
            Period = profile.Period, Title = CleanText.Clean(backlog.Title), Unit = CleanText.Clean(backlog.Unit), Shares = false,
                Forces = 1,
                Unknown = [],
            Rows = rows,
            Parts = [.. backlog.Bands.Select(CleanText.Clean)],
            All = new(CleanText.Clean(profile.PoliceForce), late, of.ShownTotal(cells), of.ShownDue(cells), false),
            AnyWithheld = of.ShownTotal(cells) is null || rows.Exists(r => r.Total is null || r.Counts.Contains(null)),
        };
    }

    private static OverdueContent OfMany(IReadOnlyList<OverdueCells> all, ProfileRequest request, ProtectedCells cells)
    {
        var (group, shares) = (new OverdueGroup(all), request.Options.For<OverdueOptions>().Shares);
        var rows = all.Select(f => new OverdueRow(CleanText.Clean(f.Profile.PoliceForce), [.. group.Levels.Select(l => f.Shown(cells, l))],
            f.ShownTotal(cells), f.ShownDue(cells), ReferenceEquals(f.Profile, request.Focus)) { IsOfDue = f.Due is not null }).ToList();
        var whole = new OverdueRow($"All {all.Count} forces",
            [.. group.Levels.Select(l => cells.Shown(group.Level(l), group.LevelTotal(l)))], cells.Shown(group.TotalKey, group.Total),
            group.Due is { } due ? cells.Shown(group.DueKey, due) : null, false);
        return new()
        {
            Period = all[0].Profile.Period, Title = CleanText.Clean(all[0].Backlog.Title), Unit = CleanText.Clean(all[0].Backlog.Unit),
            Shares = shares, Forces = all.Count, Unknown = [],
            Rows = [.. rows.OrderByDescending(r => shares ? r.Share ?? (r.Total > 0 ? 0 : null) : r.Total).ThenByDescending(r => r.Total)
                .ThenBy(r => r.Name, StringComparer.OrdinalIgnoreCase)],
            Parts = [.. group.Levels.Select(CleanText.Clean)],
            All = whole,
            AnyWithheld = rows.Append(whole).Any(r => r.Total is null || r.Counts.Contains(null) || r.IsDueWithheld),
        };
    }
}
