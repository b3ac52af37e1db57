using Toex.Data.Calendar;

namespace Toex.Profiles.Cubes;

/// <summary>
/// Tells days without a row that are a gap in what was submitted from days on which nothing happened: those that chance does not explain
/// (<see cref="QuietDays"/>), and that are five or more in a window of a year or more, in a shorter one as large a part of it: two days of
/// a quarter, one of a month. Submissions seldom end on one day, and fewer days are less of a year than chance makes of most counts. Of
/// fewer than 50 rows nothing is concluded.
/// </summary>
internal static class CoverageGaps
{
    private const int FewestRows = 50;
    private const int FewestDays = 5;
    private const int DaysOfYear = 365;

    /// <summary>The gaps of monthly rows between two days, both included; what lies before the first row or after the last counts
    /// too.</summary>
    internal static IReadOnlyList<CoverageGap> Find(IReadOnlyList<CoveredMonth> months, DateOnly from, DateOnly to)
    {
        if (months.Sum(m => m.Rows) < FewestRows)
        {
            return [];
        }

        var fewest = Math.Min(FewestDays, (FewestDays * new CoverageGap(from, to).Days / DaysOfYear) + 1);
        return [.. new QuietDays(months).NotByChance(from, to)
            .Select(s => new CoverageGap(Later(s.From, from), Earlier(s.To, to))).Where(g => g.Days >= fewest)];
    }

    /// <summary>Of a source that has whole periods, each of which must have rows: the periods without any.</summary>
    internal static IReadOnlyList<CoverageGap> OfPeriods(IReadOnlyList<CoveredMonth> periods, int months, DateOnly from, DateOnly to)
    {
        var known = periods.Select(p => p.Month).ToHashSet();
        List<CoverageGap> gaps = [];
        for (var month = DayNumber.MonthOf(from) / months * months; month <= DayNumber.MonthOf(to); month += months)
        {
            var (first, last) = (DayNumber.FirstOfMonth(month), DayNumber.FirstOfMonth(month + months).AddDays(-1));
            if (first >= from && last <= to && !known.Contains(month))
            {
                if (gaps.Count > 0 && gaps[^1].To.AddDays(1) == first)
                {
                    gaps[^1] = gaps[^1] with { To = last };
                }
                else
                {
                    gaps.Add(new(first, last));
                }
            }
        }

        return gaps;
    }

    private static DateOnly Earlier(DateOnly a, DateOnly b) => a < b ? a : b;

    private static DateOnly Later(DateOnly a, DateOnly b) => a > b ? a : b;
}
