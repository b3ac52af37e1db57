namespace Toex.Reporting.Kinds.HeatMap;

/// <summary>A force's week, hour by hour.</summary>
/// <param name="PoliceForce">Name of the force.</param>
/// <param name="Counts">Seven weekdays, Monday first, of 24 hours each; null where withheld.</param>
/// <param name="Total">All that has a known hour and weekday; null where withheld.</param>
/// <param name="Unknown">What has none; null where withheld.</param>
internal sealed record HeatPanel(string PoliceForce, IReadOnlyList<IReadOnlyList<long?>> Counts, long? Total, long? Unknown)
{
    /// <summary>The hours with the most, by weekday and hour; none where nothing is shown.</summary>
    public IReadOnlyList<(int Day, int Hour)> Peaks
    {
        get
        {
            var greatest = Greatest;
            return greatest == 0 ? [] : [.. Cells.Where(c => c.Count == greatest).Select(c => (c.Day, c.Hour))];
        }
    }

    /// <summary>The most in an hour.</summary>
    public long Greatest { get; } = Counts.Max(hours => hours.Max(c => c ?? 0));

    /// <summary>Whether an hour is withheld, which may be the one with the most.</summary>
    public bool AnyWithheld { get; } = Counts.Any(hours => hours.Contains(null));

    /// <summary>A count's share of the week; null where it is withheld, or there is nothing.</summary>
    public double? Share(long? count) => count is { } known && Total is > 0 and var total ? (double)known / total : null;

    public IEnumerable<(int Day, int Hour, long? Count)> Cells => Counts.SelectMany((hours, day) => hours.Select((count, hour) => (day, hour, count)));
}
