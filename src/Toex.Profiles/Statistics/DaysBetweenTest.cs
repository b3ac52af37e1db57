using MathNet.Numerics;

namespace Toex.Profiles.Statistics;

/// <summary>
/// Whether the days between rare events have lastingly grown or shortened: whether from some event on to the end there are more events, or
/// fewer, than chance would put into so many of all days, exactly, allowing for all events from which on there could be. Without a shift
/// the days of events are spread evenly, so that those in a stretch are binomial with its share of the days.
/// </summary>
/// <remarks>The g and t charts of such days (Benneyan, Health Care Manag Sci 4 (2001) 305; Nelson, J Qual Technol 26 (1994) 239) have three
/// sigma limits at every event, beyond which chance alone puts a point in one series of 24 months in 20 to 100, and so in one group of nine
/// forces in 3 to 10. Exact limits for the series as a whole claim less, and find more than months do: of 1,000 series with 1.5 events a
/// month that become four times as many, 9 in 10, where exact limits of months find 7. Conditional binomial: Przyborowski and Wilenski,
/// Biometrika 31 (1940) 313.</remarks>
internal static class DaysBetweenTest
{
    /// <summary>Fewest events since a shift to more.</summary>
    private const int FewestSince = 3;

    /// <summary>The shift; null where there is none.</summary>
    /// <param name="events">The events.</param>
    /// <param name="level">The probability that a series without any has one by chance.</param>
    internal static DaysBetween? Find(EventDays events, double level)
    {
        var (days, all) = (events.Days, events.Days.Count);
        var best = Enumerable.Range(1, Math.Max(0, all - 1)).Select(i =>
        {
            var (after, left) = (all - 1 - i, events.Length - days[i]);
            var more = after + 1 < FewestSince ? 1 : AtLeast(after, all, left / (double)events.Length);
            var fewer = 1 - AtLeast(after + 1, all, Math.Max(0, left - 1) / (double)events.Length);
            return (Place: i, More: more < fewer, Chance: 2 * Math.Min(more, fewer));
        }).MinBy(c => c.Chance);
        if (best.Place == 0 || best.Chance * 2 * all > level)
        {
            return null;
        }

        // More events begin with one; fewer with the day after one, and its point is still of the level before.
        var first = best.More ? days[best.Place] : days[best.Place] + 1;
        var since = best.More ? all - best.Place : all - 1 - best.Place;
        var at = events.Starts.Count(s => s <= first) - (best.More ? 1 : 0);
        return at < 1 || at >= events.Starts.Count ? null
            : new(at, first / (double)(all - since), (events.Length - first) / (double)Math.Max(1, since));
    }

    private static double AtLeast(int events, int all, double share) =>
        events <= 0 || share >= 1 ? 1 : events > all || share <= 0 ? 0 : SpecialFunctions.BetaRegularized(events, all - events + 1, share);
}
