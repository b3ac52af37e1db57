using Toex.Data.Calendar;
using Toex.Data.Databases;
using Toex.Data.Reference;
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

    /// <summary>The last day up to another that all of some forces have, those left out that have nothing; a day on which nothing happened
    /// is had.</summary>
    /// <param name="day">The day.</param>
    /// <param name="among">The forces; null for all.</param>
    /// <param name="fact">The fact.</param>
    internal DateOnly LastCommon(DateOnly day, IReadOnlyList<Force>? among, CountedFact fact)
    {
        foreach (var coverage in forces.Values.Where(c => among is null || among.Any(f => f.Id == c.ForceId)))
        {
            if (coverage.LastDay is { } last && last < day && fact.Gaps(coverage, last.AddDays(1), day).Count > 0)
            {
                day = last;
            }
        }

        return day;
    }

    internal static CoverageTable Load(ProfileDatabase database, CountedFact fact, CancellationToken cancel)
    {
        var rows = database.Store.Query(ProfileQuery.In(fact.Folder, "coverage"), r => new Row(
            r.GetInt32(r.GetOrdinal("force_id")), r.GetString(r.GetOrdinal("part")), r.GetInt32(r.GetOrdinal("month")),
            r.GetInt32(r.GetOrdinal("first_day")), r.GetInt32(r.GetOrdinal("last_day")), r.GetInt64(r.GetOrdinal("number"))), cancel)
                .Select(r => fact.PeriodMonths == 1 ? r : r.WholePeriod(fact.PeriodMonths)).ToList();
        var submissions = fact.IsPublished ? Enumerable.Empty<(int Force, int Id)>().ToLookup(s => s.Force, s => s.Id)
            : database.Store.Query(ProfileQuery.Named("submissions-used"), r => (Force: r.GetInt32(0), Id: r.GetInt32(1)), cancel)
                .ToLookup(s => s.Force, s => s.Id);
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
                : [.. Periods(own[0].Month, own[^1].Month, fact.PeriodMonths).Where(m => !known.Contains(m))
                    .Select(DayNumber.FirstOfMonth)],
            Months = [.. own.Select(r => r.Covered)],
            Parts = rows.Where(r => r.Part.Length > 0).GroupBy(r => r.Part, StringComparer.Ordinal)
                .ToDictionary(g => g.Key, g => (IReadOnlyList<CoveredMonth>)[.. g.OrderBy(r => r.Month).Select(r => r.Covered)],
                    StringComparer.Ordinal),
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

    private readonly record struct Row(int Force, string Part, int Month, int First, int Last, long Number)
    {
        internal CoveredMonth Covered => new(Month, DayNumber.ToDate(First), DayNumber.ToDate(Last), Number);

        internal Row WholePeriod(int months) => this with
        {
            First = DayNumber.FromDate(DayNumber.FirstOfMonth(Month)),
                Last = DayNumber.FromDate(DayNumber.FirstOfMonth(Month).AddMonths(months)) - 1,
        };
    }
}
