using Toex.Profiles.Suppression;
using Toex.Profiles;
using Toex.Reporting.Errors;
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

    public static OverdueContent Of(ProfileRequest request)
    {
        var known = request.Known(p => p.Backlog is not null);
        if (known.Count == 0)
        {
            throw ChartErrors.NoBacklog.With(request.Profiles[0].Definition.Title, request.Others);
        }

        var content = known.Count == 1 ? OfOne(known[0], request.SmallNumbers) : OfMany(known, request);
        return content with { Unknown = request.NamesBut(known) };
    }

    private static OverdueContent OfOne(ForceProfile profile, SuppressionRule? rule)
    {
        var backlog = profile.Backlog!;
        var counts = new long[backlog.Levels.Count, backlog.Bands.Count];
        for (var level = 0; level < backlog.Levels.Count; level++)
        {
            for (var band = 0; band < backlog.Bands.Count; band++)
            {
                counts[level, band] = backlog.Levels[level].Counts[band];
            }
        }

        var table = SmallNumbers.Of(counts, rule);
        return new()
        {
            Period = profile.Period, Title = CleanText.Of(backlog.Title), Unit = CleanText.Of(backlog.Unit), Shares = false, Forces = 1,
                Unknown = [], AnyWithheld = table.AnyWithheld,
            Rows = [.. backlog.Levels.Select(
                (l, i) => new OverdueRow(CleanText.Of(l.Name), Cells(table, i), table.RowTotals[i], null, false))],
            Parts = [.. backlog.Bands.Select(CleanText.Of)],
            All = new(CleanText.Of(profile.PoliceForce), table.ColumnTotals, table.Total, Due(table.Total, backlog.Within, rule), false),
        };
    }

    private static OverdueContent OfMany(List<ForceProfile> known, ProfileRequest request)
    {
        var levels = known.SelectMany(p => p.Backlog!.Levels).Select(l => l.Name).Distinct(StringComparer.Ordinal).ToList();
        var counts = new long[known.Count, levels.Count];
        for (var force = 0; force < known.Count; force++)
        {
            foreach (var level in known[force].Backlog!.Levels)
            {
                counts[force, levels.IndexOf(level.Name)] += level.Counts.Sum();
            }
        }

        var shares = request.Options.For<OverdueOptions>().Shares;
        var (rule, table) = (request.SmallNumbers, SmallNumbers.Of(counts, request.SmallNumbers));
        var rows = known.Select((p, i) => new OverdueRow(CleanText.Of(p.PoliceForce), Cells(table, i), table.RowTotals[i],
            Due(table.RowTotals[i], p.Backlog!.Within, rule), ReferenceEquals(p, request.Focus))).ToList();
        var within = known.TrueForAll(p => p.Backlog!.Within is not null) ? known.Sum(p => p.Backlog!.Within) : null;
        return new()
        {
            Period = known[0].Period, Title = CleanText.Of(known[0].Backlog!.Title), Unit = CleanText.Of(known[0].Backlog!.Unit),
                Shares = shares,
            Forces = known.Count, Unknown = [], AnyWithheld = table.AnyWithheld,
            Rows = [.. rows.OrderByDescending(r => shares ? r.Share ?? (r.Total > 0 ? 0 : null) : r.Total).ThenByDescending(r => r.Total)
                .ThenBy(r => r.Name, StringComparer.OrdinalIgnoreCase)],
            Parts = levels.ConvertAll(CleanText.Of),
            All = new($"All {known.Count} forces", table.ColumnTotals, table.Total, Due(table.Total, within, rule), false),
        };
    }

    private static long?[] Cells(SmallNumbers table, int row) => [.. table.ColumnTotals.Select((_, column) => table.Cells[row, column])];

    private static long? Due(long? total, long? within, SuppressionRule? rule) =>
        total is { } late && within is { } inTime && rule?.IsSmall(inTime) != true ? late + inTime : null;
}
