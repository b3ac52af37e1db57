using Toex.Data.Calendar;
using Toex.Data.Databases;
using Toex.Profiles.Facts;
using Toex.Profiles.Queries;

namespace Toex.Profiles.Cubes;

/// <summary>The coverage of every force that has rows of a fact.</summary>
internal sealed class CoverageTable
{
    private readonly Dictionary<int, ForceCoverage> forces;

    private CoverageTable(Dictionary<int, ForceCoverage> forces) => this.forces = forces;

    /// <summary>The last day that any force has; null where none has any.</summary>
    internal DateOnly? Latest { get; private init; }

    internal IReadOnlyDictionary<int, ForceCoverage> Forces => forces;

    internal static CoverageTable Load(ProfileDatabase database, CountedFact fact, CancellationToken cancel)
    {
        var rows = database.Store.Query(ProfileQuery.In(fact.Folder, "coverage"), r => new Row(
            r.GetInt32(r.GetOrdinal("force_id")), r.GetString(r.GetOrdinal("part")), r.GetInt32(r.GetOrdinal("month")),
            r.GetInt32(r.GetOrdinal("first_day")), r.GetInt32(r.GetOrdinal("last_day"))), cancel).Select(r => fact.PeriodMonths == 1 ? r : r.WholePeriod(fact.PeriodMonths)).ToList();
        var submissions = fact.IsPublished ? Enumerable.Empty<(int Force, int Id)>().ToLookup(s => s.Force, s => s.Id)
            : database.Store.Query(ProfileQuery.Named("submissions-used"), r => (Force: r.GetInt32(0), Id: r.GetInt32(1)), cancel).ToLookup(s => s.Force, s => s.Id);
        return new(rows.GroupBy(r => r.Force).ToDictionary(g => g.Key, g => Coverage(g.Key, [.. g], fact, [.. submissions[g.Key]])))
        {
            Latest = rows.Count == 0 ? null : DayNumber.ToDate(rows.Max(r => r.Last)),
        };
    }

    private static ForceCoverage Coverage(int force, List<Row> rows, FactDefinition fact, IReadOnlyList<int> submissions)
    {
        var own = rows.Where(r => r.Part.Length == 0).OrderBy(r => r.Month).ToList();
        var known = own.Select(r => r.Month).ToHashSet();
        return new()
        {
            ForceId = force,
            FirstDay = own.Count == 0 ? null : DayNumber.ToDate(own.Min(r => r.First)),
            LastDay = own.Count == 0 ? null : DayNumber.ToDate(own.Max(r => r.Last)),
            MissingMonths = own.Count == 0 ? []
                : [.. Periods(own[0].Month, own[^1].Month, fact.PeriodMonths).Where(m => !known.Contains(m)).Select(DayNumber.FirstOfMonth)],
            Months = [.. own.Select(r => (r.Month, DayNumber.ToDate(r.First), DayNumber.ToDate(r.Last)))],
            Submissions = submissions,
            PartsOnly = own.Count == 0 ? rows.Select(r => r.Part).ToHashSet(StringComparer.Ordinal) : null,
        };
    }

    private static IEnumerable<int> Periods(int first, int last, int length)
    {
        for (var month = first; month <= last; month += length)
        {
            yield return month;
        }
    }

    private readonly record struct Row(int Force, string Part, int Month, int First, int Last)
    {
        internal Row WholePeriod(int months) => this with
        {
            First = DayNumber.Of(DayNumber.FirstOfMonth(Month)), Last = DayNumber.Of(DayNumber.FirstOfMonth(Month).AddMonths(months)) - 1,
        };
    }
}
