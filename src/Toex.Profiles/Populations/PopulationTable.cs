using Toex.Data.Databases;
using Toex.Profiles.Queries;

namespace Toex.Profiles.Populations;

/// <summary>Residents by force, year, sex and age band.</summary>
internal sealed class PopulationTable
{
    private readonly List<(int ForceId, int Year, int SexId, int AgeFrom, int AgeTo, long People)> rows;

    private PopulationTable(List<(int, int, int, int, int, long)> rows) => this.rows = rows;

    internal static PopulationTable Load(ProfileDatabase database, CancellationToken cancel) =>
        new([.. database.Store.Query(ProfileQuery.Named("population"),
            row => ((int)row.GetInt32(0), (int)row.GetInt16(1), (int)row.GetInt16(2), (int)row.GetInt16(3), (int)row.GetInt16(4),
                row.GetInt64(5)),
            cancel)]);

    /// <summary>
    /// People of the year nearest to the middle of a window (the earlier of two as near); null where there are none.
    /// </summary>
    internal (int Year, long People)? NearestTo(int forceId, PopulationBase people, DateOnly middle) =>
        rows.Where(r => r.ForceId == forceId && r.SexId == people.SexId && r.AgeFrom == people.AgeFrom && r.AgeTo == people.AgeTo
            && r.People > 0)
            .OrderBy(r => Math.Abs(r.Year - middle.Year)).ThenBy(r => r.Year)
            .Select(r => ((int, long)?)(r.Year, r.People))
            .FirstOrDefault();
}
