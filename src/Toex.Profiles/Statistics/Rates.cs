namespace Toex.Profiles.Statistics;

/// <summary>Rates and shares; null where they have no denominator.</summary>
internal static class Rates
{
    private const double Thousand = 1000;

    internal static double? Per1000(double? amount, long? people) => people > 0 ? amount / people.Value * Thousand : null;

    /// <summary>95 % limits of a count's rate per 1,000; null for a negative count, which only corrections of published data
    /// make.</summary>
    internal static (double? Lower, double? Upper) LimitsPer1000(long count, long? people)
    {
        if (people is not > 0 || count < 0)
        {
            return (null, null);
        }

        var (lower, upper) = ByarLimits.OfCount(count);
        return (Per1000(lower, people), Per1000(upper, people));
    }

    internal static double? Share(double part, double whole) => whole > 0 ? part / whole : null;
}
