namespace Toex.Profiles.Cubes;

/// <summary>
/// Stretches of days without a row: before the first, between two months' rows, and after the last. Where things happen λ times a day,
/// d days from any day on pass without one with a chance of e^(-λd) (Poisson), and the d days around the turn of a month, which begin
/// before it and end after it, with one of (1 + λd) e^(-λd). Chance does not explain a stretch where that is below 1 in 1,000, of those
/// between months for any of them together.
/// <para>
/// Nor is it a habit: it is three times as long as what usually lies between two months' rows, since some systems write each row on the
/// first of its month, and where it is of fewer than five days longer than what lies between any other months, since some record nothing
/// at weekends and on bank holidays.
/// </para>
/// </summary>
internal sealed class QuietDays
{
    private const double Chance = 0.001;
    private const int BankHoliday = 5;
    private const int TimesUsual = 3;

    private readonly CoverageGap[] between;
    private readonly DateOnly first, last;
    private readonly double rate;
    private readonly int usual;

    /// <param name="months">The months that have rows, in order; one at least.</param>
    internal QuietDays(IReadOnlyList<CoveredMonth> months)
    {
        (first, last) = (months[0].First, months[^1].Last);
        between = [.. months.Zip(months.Skip(1), (a, b) => new CoverageGap(a.Last.AddDays(1), b.First.AddDays(-1)))];
        rate = months.Sum(m => m.Rows) / months.Sum(m => (double)DateTime.DaysInMonth(m.First.Year, m.First.Month));
        var lengths = between.Select(s => s.Days).Order().ToList();
        usual = lengths.Count == 0 ? 0 : lengths[lengths.Count / 2];
    }

    /// <summary>The stretches from a day to another that are neither chance nor habit.</summary>
    internal IEnumerable<CoverageGap> NotByChance(DateOnly from, DateOnly to) =>
    [
        .. Outside(new(from, first.AddDays(-1))),
        .. between.Where(s => rate * s.Days > Longest(between.Length) && !IsHabit(s)),
        .. Outside(new(last.AddDays(1), to)),
    ];

    private IEnumerable<CoverageGap> Outside(CoverageGap stretch) =>
        rate * stretch.Days > -Math.Log(Chance) && !IsHabit(stretch) ? [stretch] : [];

    private bool IsHabit(CoverageGap stretch) => stretch.Days <= usual * TimesUsual
        || (stretch.Days < BankHoliday && between.Any(s => s != stretch && s.Days >= stretch.Days));

    /// <summary>The x at which (1 + x) e^(-x) is the chance of one in so many stretches: the fixed point of
    /// x = ln(stretches / chance) + ln(1 + x).</summary>
    private static double Longest(int stretches)
    {
        var (start, x) = (Math.Log(stretches / Chance), 0.0);
        for (var step = 0; step < 20; step++)
        {
            x = start + Math.Log(1 + x);
        }

        return x;
    }
}
