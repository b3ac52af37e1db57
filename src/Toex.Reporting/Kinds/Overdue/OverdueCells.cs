using Toex.Profiles;
using Toex.Profiles.Suppression;
using Toex.Reporting.Errors;
using Toex.Reporting.Protection;
using Toex.Reporting.Visuals;

namespace Toex.Reporting.Kinds.Overdue;

/// <summary>The counts of what a force has overdue or open.</summary>
internal sealed class OverdueCells(ForceProfile profile)
{
    private const string Table = "backlog";

    private readonly string owner = CellKey.Backlog(profile);

    public ForceProfile Profile { get; } = profile;

    public ProfileBacklog Backlog { get; } = profile.Backlog!;

    /// <summary>All that was due, in time or not; null where everything open counts.</summary>
    public long? Due => Backlog.Total + Backlog.Within;

    public CellKey Total => CellKey.Total(owner, Backlog.Total);

    /// <exception cref="Data.Errors.ToexException">No profile has anything overdue or open.</exception>
    public static List<ForceProfile> Known(ProfileRequest request)
    {
        var known = request.Known(p => p.Backlog is not null);
        return known.Count > 0 ? known : throw ChartErrors.NoBacklog.With(request.Profiles[0].Definition.Title, request.Others);
    }

    /// <summary>Adds what the chart of a request shows.</summary>
    public static void Release(ProfileRequest request, ReleasedCells release)
    {
        List<OverdueCells> all = [.. Known(request).Select(p => new OverdueCells(p))];
        all.ForEach(f => f.Release(release));
        if (all.Count == 1)
        {
            all[0].ReleaseBands(release);
        }
        else
        {
            new OverdueGroup(all).Release(release);
        }
    }

    public CellKey Cell(BacklogLevel level, string band) => new(owner, Table, level.Name, band);

    public CellKey Level(string level) => new(owner, Table, level);

    public CellKey Band(string band) => new(owner, Table, "", band);

    public CellKey Within => new(owner, Table, "", "in time");

    public long BandTotal(int band) => Backlog.Levels.Sum(l => l.Counts[band]);

    public long LevelTotal(string level) => Backlog.Levels.Where(l => l.Name == level).Sum(l => l.Counts.Sum());

    public long? Shown(ProtectedCells cells, BacklogLevel level) => Shown(cells, level.Name);

    public long? Shown(ProtectedCells cells, string level) => cells.Shown(Level(level), LevelTotal(level));

    public long? ShownTotal(ProtectedCells cells) => cells.Shown(Total, Backlog.Total);

    public long? ShownDue(ProtectedCells cells) => Due is { } due ? cells.Shown(CellKey.Total(owner, due), due) : null;

    private void Release(ReleasedCells release)
    {
        release.Owner(Profile);
        var total = release.AddTotal(owner, Backlog.Total, CountUse.Drawn);
        release.AddGroups(owner, [.. Backlog.Levels.Select(l => l.Name).Distinct()
            .Select(l => (IReadOnlyList<CellKey>)[release.Add(Level(l), LevelTotal(l), CountUse.Drawn)])], ordered: true, total);
        if (Backlog.Within is { } within)
        {
            release.AddSum([total, release.Add(Within, within, CountUse.Undrawn)], release.AddTotal(owner, Due!.Value, CountUse.Drawn));
        }
    }

    /// <summary>Levels by how long: of all levels together the longest time alone is told.</summary>
    private void ReleaseBands(ReleasedCells release)
    {
        foreach (var level in Backlog.Levels)
        {
            release.AddSum(Backlog.Bands.Select((b, i) => release.Add(Cell(level, b), level.Counts[i], CountUse.Drawn)), Level(level.Name));
        }

        var bands = Backlog.Bands.Select((b, i) =>
            release.Add(Band(b), BandTotal(i), i < Backlog.Bands.Count - 1 ? CountUse.Undrawn : CountUse.Drawn)).ToList();
        release.AddSum(bands, Total);
        bands.ForEach(b => release.AddSum(Backlog.Levels.Select(l => Cell(l, b.Column)), b));
    }
}
