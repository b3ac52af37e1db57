using Toex.Profiles;
using Toex.Profiles.Suppression;
using Toex.Reporting.Protection;
using Toex.Reporting.Text;
using Toex.Reporting.Visuals;

namespace Toex.Reporting.Kinds.HeatMap;

/// <summary>The counts of a force's week. What has no known hour is a part of the same whole, so it is protected with the hours.</summary>
internal sealed class HeatCells(ForceProfile profile)
{
    private const string Table = "hours";

    private static readonly string[] Names = [.. Enumerable.Range(0, HeatContent.Hours).Select(h => NumberText.Format((long)h))];

    private readonly string owner = CellKey.Owner(profile);
    private readonly WeekHours hours = profile.Hours!;

    /// <summary>All that has a known hour.</summary>
    public long Known => hours.Counts.Sum(day => day.Sum());

    /// <summary>All, of unknown hour too.</summary>
    public long All => Known + hours.Unknown;

    public CellKey AllKey => CellKey.Total(owner, All);

    public CellKey Total => CellKey.Total(owner, Known);

    public CellKey Unknown => new(owner, Table, "not known");

    /// <summary>Adds what the heat maps of a request show.</summary>
    public static void Release(ProfileRequest request, ReleasedCells release)
    {
        foreach (var profile in request.Known(p => p.Hours is not null))
        {
            new HeatCells(profile).Release(release);
        }
    }

    public CellKey Hour(int day, int hour) => new(owner, Table, Names[day], Names[hour]);

    private void Release(ReleasedCells release)
    {
        release.Owner(profile);
        var cells = hours.Counts.SelectMany((counts, day) =>
            counts.Select((count, hour) => release.Add(Hour(day, hour), count, CountUse.Drawn))).ToList();
        var known = release.AddTotal(owner, Known, CountUse.Drawn);
        release.AddSum(cells, known);
        release.AddSum([known, release.Add(Unknown, hours.Unknown, CountUse.Drawn)],
            release.AddTotal(owner, All, CountUse.Undrawn));
    }
}
