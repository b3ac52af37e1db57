using Toex.Profiles.Statistics;

namespace Toex.Reporting.Kinds.HeatMap;

/// <summary>A force's week, hour by hour.</summary>
/// <param name="PoliceForce">Name of the force.</param>
/// <param name="Counts">Seven weekdays, Monday first, of 24 hours each; null where withheld.</param>
/// <param name="Total">All that has a known hour and weekday; null where withheld.</param>
/// <param name="Unknown">What has none; null where withheld.</param>
internal sealed record HeatPanel(string PoliceForce, IReadOnlyList<IReadOnlyList<long?>> Counts, long? Total, long? Unknown)
{
    /// <summary>
    /// The hours with the most, where they stand out from their weekday and hour of day; none where chance explains them, or an hour is
    /// withheld, which may have more.
    /// </summary>
    public IReadOnlyList<(int Day, int Hour)> Busiest { get; private init; } = [];

    /// <summary>The chance of an hour as busy, were hours alike on all weekdays; 1 where it cannot be told.</summary>
    public double Chance { get; private init; } = 1;

    /// <summary>The most in an hour.</summary>
    public long Greatest { get; } = Counts.Max(hours => hours.Max(c => c ?? 0));

    public IEnumerable<(int Day, int Hour, long? Count)> Cells =>
        Counts.SelectMany((hours, day) => hours.Select((count, hour) => (day, hour, count)));

    /// <summary>A count's share of the week; null where it is withheld, or there is nothing.</summary>
    public double? Share(long? count) => count is { } known && Total is > 0 and var total ? (double)known / total : null;

    /// <summary>All of it, of unknown hour too, where that is shown.</summary>
    public long? All { get; init; }

    /// <summary>What a colour is a share of: the week, or all where the week is withheld; null where both are.</summary>
    public long? Basis => Total ?? All;

    /// <summary>The panel with what of it stands out.</summary>
    /// <param name="forces">How many forces are shown together.</param>
    public HeatPanel Judged(int forces)
    {
        if (Cells.Any(c => c.Count is null))
        {
            return this;
        }

        var counts = Counts.Select(hours => hours.Select(c => c!.Value).ToList()).ToList();
        return this with
        {
            Chance = PeakTest.Chance(counts),
            Busiest = PeakTest.StandsOut(counts, forces) ? [.. Cells.Where(c => c.Count == Greatest).Select(c => (c.Day, c.Hour))] : [],
        };
    }
}
