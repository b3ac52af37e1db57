using MathNet.Numerics.Distributions;
using Toex.Profiles.Statistics;

namespace Toex.Reporting.Tests.Findings;

/// <summary>
/// A thousand series of 24 months of rare events whose days are known, of which groups of nine forces are made: a lasting shift is claimed
/// by chance in one group in twenty at most, and what shifts is found more often than months alone find it.
/// </summary>
public sealed class RareChanceTests
{
    private const int Series = 1000, Forces = 9, Days = 730, ShiftsOn = 487;

    private static readonly int[] Starts = [.. Enumerable.Range(0, 24).Select(m => m * Days / 24)];

    [Theory]
    [InlineData(0.5)]
    [InlineData(0.8)]
    [InlineData(1.5)]
    [InlineData(3)]
    public void A_shift_is_claimed_by_chance_in_few_groups(double monthly) =>
        Assert.InRange(Count(monthly, 1, byDays: true), 0, Series / 20 / Forces);

    /// <summary>Four times as many, and a twentieth, in the last third of the time.</summary>
    [Theory]
    [InlineData(1.5, 4, 800)]
    [InlineData(0.8, 4, 350)]
    [InlineData(3, 0.05, 800)]
    public void Days_find_what_shifts_and_months_find_less(double monthly, double times, int fewest)
    {
        var found = Count(monthly, times, byDays: true);

        Assert.InRange(found, fewest, Series);
        Assert.True(found > Count(monthly, times, byDays: false));
    }

    private static int Count(double monthly, double times, bool byDays) => Enumerable.Range(0, Series).Count(i =>
    {
        var random = new Random((i * 7919) + 17);
        List<int> days = [.. Enumerable.Range(0, Days).SelectMany(d =>
            Enumerable.Repeat(d, Poisson.Sample(random, monthly * 24 / Days * (d >= ShiftsOn ? times : 1))))];
        var points = Starts.Select((start, m) =>
        {
            var end = m + 1 < Starts.Length ? Starts[m + 1] : Days;
            var count = days.Count(d => d >= start && d < end);
            return new SeriesPoint(count, count, end - start);
        }).ToList();
        var chart = SeriesChart.Judge(points, SeriesKind.Counts, Forces, events: byDays ? new(days, Starts, Days) : null);
        return chart.Signals.Any(s => s != SeriesSignal.None);
    });
}
