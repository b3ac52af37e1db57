namespace Toex.Profiles.Statistics;

/// <summary>
/// A median with its 95 % interval: the values of rank n/2 - 1.96 √n/2 and 1 + n/2 + 1.96 √n/2, to the nearest rank. It needs no
/// assumption of how values are spread, which durations and delays would not meet.
/// </summary>
/// <param name="Median">The middle value, or the mean of the two middle ones.</param>
/// <param name="Lower">Lower limit; null where there are too few values for an interval (fewer than six).</param>
/// <param name="Upper">Upper limit; null where there are too few values for an interval.</param>
/// <remarks>Campbell and Gardner, Calculating confidence intervals for some non-parametric analyses, BMJ 296 (1988) 1454; Conover,
/// Practical Nonparametric Statistics (1980).</remarks>
public readonly record struct MedianInterval(double Median, double? Lower, double? Upper)
{
    /// <summary>The median of a histogram (how often each value occurs); null where it is empty.</summary>
    public static MedianInterval? FromHistogram(IEnumerable<(double Value, long Count)> histogram)
    {
        var steps = histogram.Where(h => h.Count > 0).OrderBy(h => h.Value).ToList();
        var count = steps.Sum(h => h.Count);
        if (count == 0)
        {
            return null;
        }

        var distance = ByarLimits.Z95 * Math.Sqrt(count) / 2;
        var first = (long)Math.Round((count / 2.0) - distance, MidpointRounding.AwayFromZero);
        var median = (At(steps, (count + 1) / 2) + At(steps, (count / 2) + 1)) / 2;

        // The ranks lie as far from one end as from the other.
        return first < 1 ? new(median, null, null) : new(median, At(steps, first), At(steps, count + 1 - first));
    }

    private static double At(List<(double Value, long Count)> steps, long rank)
    {
        foreach (var (value, count) in steps)
        {
            if ((rank -= count) <= 0)
            {
                return value;
            }
        }

        throw new ArgumentOutOfRangeException(nameof(rank));
    }
}
