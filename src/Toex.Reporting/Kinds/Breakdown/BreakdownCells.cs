using Toex.Profiles;
using Toex.Profiles.Suppression;
using Toex.Reporting.Errors;
using Toex.Reporting.Protection;
using Toex.Reporting.Visuals;

namespace Toex.Reporting.Kinds.Breakdown;

/// <summary>The counts of a breakdown: forces by groups, with the totals of both where there are several forces.</summary>
internal sealed class BreakdownCells
{
    private readonly long[,] counts;
    private readonly List<string> owners;
    private readonly string all;

    private BreakdownCells(List<ForceProfile> known, string id, IReadOnlyList<string> asked)
    {
        (Profiles, Breakdowns) = (known, known.ConvertAll(p => p.Breakdown(id)!));
        var chosen = ChosenGroups.Match(Breakdowns, asked);
        var keep = known[0].Definition.Breakdowns.FirstOrDefault(b => b.Id == Breakdowns[0].Id)?.Keep ?? [];
        (Groups, AreChosen) = (BreakdownGroups.FromBreakdowns(Breakdowns, keep, chosen), chosen.Count > 0);
        (owners, all) = (known.ConvertAll(p => CellKey.Owner(p)), CellKey.Owner(known));
        counts = new long[known.Count, Groups.Names.Count];
        for (var row = 0; row < known.Count; row++)
        {
            foreach (var group in Breakdowns[row].Groups)
            {
                counts[row, Groups.Places[group.Name]] += group.Count;
            }
        }
    }

    /// <summary>The forces that are broken down.</summary>
    public IReadOnlyList<ForceProfile> Profiles { get; }

    public List<ProfileBreakdown> Breakdowns { get; }

    public BreakdownGroups Groups { get; }

    /// <summary>Whether the groups were asked for.</summary>
    public bool AreChosen { get; }

    private IEnumerable<int> Rows => Enumerable.Range(0, Profiles.Count);

    private IEnumerable<int> Columns => Enumerable.Range(0, Groups.Names.Count);

    /// <exception cref="Data.Errors.ToexException">No profile has the breakdown.</exception>
    public static BreakdownCells FromRequest(ProfileRequest request)
    {
        var (profiles, options) = (request.Profiles, request.Options.For<BreakdownOptions>());
        var id = request.Options.Dimension
            ?? profiles[0].Definition.Breakdowns.Select(b => b.Id).FirstOrDefault(b => profiles.Any(p => p.Breakdown(b) is not null))
            ?? profiles.SelectMany(p => p.Breakdowns).FirstOrDefault()?.Id ?? "";
        var known = request.Known(p => p.Breakdown(id) is { Groups.Count: > 0 });
        if (known.Count > 0)
        {
            return new(known, id, options.Groups);
        }

        var dimensions = profiles.SelectMany(p => p.Breakdowns).Where(b => b.Groups.Count > 0).Select(b => b.Id)
            .Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        throw ChartErrors.NoBreakdown.With(
            profiles[0].Definition.Title, id, dimensions.Count == 0 ? "none" : string.Join(", ", dimensions), request.Others);
    }

    /// <summary>Adds what the breakdown of a request shows.</summary>
    public static void Release(ProfileRequest request, ReleasedCells release) => FromRequest(request).Release(release);

    public long? Shown(ProtectedCells cells, int row, int group) => cells.Shown(Cell(row, group), counts[row, group]);

    public long? ShownTotal(ProtectedCells cells, int row) => cells.Shown(CellKey.Total(owners[row], Total(row)), Total(row));

    public long? ShownColumn(ProtectedCells cells, int group) => cells.Shown(Column(group), ColumnTotal(group));

    public long? ShownAll(ProtectedCells cells) => cells.Shown(CellKey.Total(all, Rows.Sum(Total)), Rows.Sum(Total));

    private void Release(ReleasedCells release)
    {
        foreach (var row in Rows)
        {
            release.Owner(Profiles[row]);
            release.AddGroups(owners[row],
                [.. Columns.Select(c => (IReadOnlyList<CellKey>)[release.Add(Cell(row, c), counts[row, c], CountUse.Drawn)])],
                Breakdowns[0].Ordered, release.AddTotal(owners[row], Total(row), CountUse.Drawn));
        }

        if (Profiles.Count == 1)
        {
            return;
        }

        var columns = Columns.Select(c => release.Add(Column(c), ColumnTotal(c), CountUse.Drawn)).ToList();
        var grand = release.AddTotal(all, Rows.Sum(Total), CountUse.Drawn);
        columns.ForEach(c => release.AddSum(Rows.Select(r => Cell(r, columns.IndexOf(c))), c));
        release.AddSum(columns, grand);
        release.AddSum(Rows.Select(r => CellKey.Total(owners[r], Total(r))), grand);
    }

    private CellKey Cell(int row, int group) => new(owners[row], Breakdowns[0].Id, Groups.Names[group]);

    private CellKey Column(int group) => new(all, Breakdowns[0].Id, Groups.Names[group]);

    private long Total(int row) => Columns.Sum(c => counts[row, c]);

    private long ColumnTotal(int group) => Rows.Sum(r => counts[r, group]);
}
