using Toex.Data.Calendar;

namespace Toex.Profiles.Cubes;

/// <summary>
/// Tells days without a row that are a gap in what was submitted from days on which nothing happened. Where things happen λ times a day,
/// d days pass without one with a chance of e^(-λd) (Poisson); a stretch is a gap where that is below 1 in 1,000. It is one only from five
/// days on, which outlast a bank holiday, and only where it is three times as long as what usually lies between two months' rows, since
/// some systems write each row on the first of its month. Of fewer than 50 rows nothing is concluded.
/// </summary>
internal static class CoverageGaps
{
    private const double Chance = 0.001;
    private const int FewestRows = 50;
    private const int FewestDays = 5;
    private const int TimesUsual = 3;

    /// <summary>The gaps of monthly rows between two days, both included; what lies before the first row or after the last counts
    /// too.</summary>
    internal static IReadOnlyList<CoverageGap> Of(IReadOnlyList<CoveredMonth> months, DateOnly from, DateOnly to)
    {
        if (months.Sum(m => m.Rows) < FewestRows)
        {
            return [];
        }

        var longest = LongestByChance(months);
        return [.. Stretches(months, from, to).Where(s => s.Days > longest)
            .Select(s => new CoverageGap(Later(s.From, from), Earlier(s.To, to))).Where(g => g.Days > 0)];
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

    private static int LongestByChance(IReadOnlyList<CoveredMonth> months)
    {
        double rows = months.Sum(m => m.Rows), days = months.Sum(m => DateTime.DaysInMonth(m.First.Year, m.First.Month));
        var between = months.Zip(months.Skip(1), (a, b) => b.First.DayNumber - a.Last.DayNumber - 1).Order().ToList();
        var usual = between.Count == 0 ? 0 : between[between.Count / 2];
        return (int)Math.Max(Math.Max(FewestDays - 1, usual * TimesUsual), Math.Min(int.MaxValue / 2, -Math.Log(Chance) * days / rows));
    }

    /// <summary>Days without a row: before the first, between two months' rows, and after the last.</summary>
    private static IEnumerable<CoverageGap> Stretches(IReadOnlyList<CoveredMonth> months, DateOnly from, DateOnly to)
    {
        yield return new(Earlier(from, months[0].First), months[0].First.AddDays(-1));
        for (var i = 1; i < months.Count; i++)
        {
            yield return new(months[i - 1].Last.AddDays(1), months[i].First.AddDays(-1));
        }

        yield return new(months[^1].Last.AddDays(1), Later(to, months[^1].Last));
    }

    private static DateOnly Earlier(DateOnly a, DateOnly b) => a < b ? a : b;

    private static DateOnly Later(DateOnly a, DateOnly b) => a > b ? a : b;
}
