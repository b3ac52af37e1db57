namespace Toex.Profiles.Statistics;

/// <summary>How much of a total the top few hold.</summary>
internal static class Concentration
{
    /// <summary>
    /// Share of the total that the top share of units holds, the number of units rounded up; null where the total is zero. Units come
    /// as a histogram: how many hold each amount.
    /// </summary>
    /// <remarks>The Lorenz curve's complement at one point: the "power few" (Sherman 2007).</remarks>
    internal static double? TopShare(IEnumerable<(double Amount, long Units)> histogram, double share)
    {
        var steps = histogram.OrderByDescending(h => h.Amount).ToList();
        var total = steps.Sum(h => h.Amount * h.Units);
        if (total <= 0)
        {
            return null;
        }

        // 5 % of 20 is 1, not 2, whatever 0.05 * 20 is in binary.
        var left = (long)Math.Ceiling((decimal)share * steps.Sum(h => h.Units));
        double held = 0;
        foreach (var (amount, units) in steps)
        {
            var taken = Math.Min(left, units);
            held += amount * taken;
            if ((left -= taken) == 0)
            {
                break;
            }
        }

        return held / total;
    }
}
