using Toex.Profiles.Queries;

namespace Toex.Profiles.Facts;

/// <summary>The levels of risk of a theme, as the database's reference table names and orders them.</summary>
internal sealed class RiskLevels
{
    private readonly Dictionary<int, (string Name, int Order)> levels;

    private RiskLevels(Dictionary<int, (string, int)> levels) => this.levels = levels;

    internal static RiskLevels Load(FactRequest request, string theme, CancellationToken cancel) =>
        new(request.Database.Store.Query(ProfileQuery.Named("risk-levels", ("theme", theme)), row => (Id: row.GetInt32(0), Name: row.GetString(1), Order: row.GetInt32(2)), cancel)
            .ToDictionary(l => l.Id, l => (l.Name, l.Order)));

    /// <summary>Whether a level is the highest.</summary>
    internal bool IsHighest(int level) => levels[level].Order == levels.Values.Max(l => l.Order);

    /// <summary>Adds a count to the breakdown by level, the highest first.</summary>
    internal void AddGroup(ForceFigures figures, int level, double count) =>
        figures.AddGroup("riskLevel", levels[level].Name, -levels[level].Order, count);

    /// <summary>Adds what is overdue or open for so long.</summary>
    internal void AddBacklog(ForceFigures figures, int level, int length, double count) =>
        figures.Backlog.Add((levels[level].Name, levels[level].Order, length, (long)count));

    /// <summary>Adds the levels that nobody is at, so that those of every force are the same and in order.</summary>
    internal void AddEmpty(IEnumerable<ForceFigures> forces)
    {
        foreach (var figures in forces)
        {
            foreach (var level in levels.Keys)
            {
                AddGroup(figures, level, 0);
                AddBacklog(figures, level, 0, 0);
            }
        }
    }
}
