using Toex.Profiles.Suppression;
using Toex.Reporting.Protection;

namespace Toex.Reporting.Kinds.Overdue;

/// <summary>What several forces have overdue or open together.</summary>
internal sealed class OverdueGroup(IReadOnlyList<OverdueCells> forces)
{
    private const string Table = "backlog";

    private readonly string owner = CellKey.Owner(forces.Select(f => f.Profile)) + "|backlog";

    /// <summary>Levels of any force, the highest first.</summary>
    public IReadOnlyList<string> Levels { get; } = [.. forces.SelectMany(f => f.Backlog.Levels).Select(l => l.Name).Distinct()];

    public long Total => forces.Sum(f => f.Backlog.Total);

    /// <summary>All that was due; null where a force does not know it.</summary>
    public long? Due => forces.All(f => f.Due is not null) ? forces.Sum(f => f.Due) : null;

    public CellKey TotalKey => CellKey.Total(owner, Total);

    public CellKey DueKey => CellKey.Total(owner, Due!.Value);

    public CellKey Level(string level) => new(owner, Table, level);

    public long LevelTotal(string level) => forces.Sum(f => f.LevelTotal(level));

    public void Release(ReleasedCells release)
    {
        release.AddTotal(owner, Total, CountUse.Drawn);
        release.AddSum(Levels.Select(l => release.Add(Level(l), LevelTotal(l), CountUse.Drawn)).ToList(), TotalKey);
        release.AddSum(forces.Select(f => f.Total), TotalKey);
        foreach (var level in Levels)
        {
            // A force may lack a level: it has none of it.
            release.AddSum(forces.Select(f => release.Add(f.Level(level), f.LevelTotal(level), CountUse.Drawn)), Level(level));
        }

        if (Due is { } due)
        {
            var within = new CellKey(owner, Table, "", "in time");
            release.AddSum([TotalKey, release.Add(within, due - Total, CountUse.Undrawn)], release.AddTotal(owner, due, CountUse.Drawn));
            release.AddSum(forces.Select(f => f.Within), within);
        }
    }
}
