namespace Toex.Profiles.Statistics;

/// <summary>
/// Confidence limits of a proportion by Wilson's score: (2 n p + z² ± z √(z² + 4 n p (1 - p))) / (2 (n + z²)).
/// </summary>
/// <remarks>Wilson, J Am Stat Assoc 22 (1927) 209; method 3 of Newcombe, Stat Med 17 (1998) 857; APHO Technical Briefing 3
/// (2008).</remarks>
internal static class WilsonInterval
{
    /// <summary>Limits of a part of a whole; null where there is no whole, or the part is not a part of it.</summary>
    internal static (double Lower, double Upper)? Limits(double part, double whole, double z = ByarLimits.Z95)
    {
        if (!(whole > 0 && part >= 0 && part <= whole))
        {
            return null;
        }

        double square = z * z, centre = (2 * part) + square;
        var distance = z * Math.Sqrt(square + (4 * part * (1 - (part / whole))));
        var scale = 2 * (whole + square);
        return (part == 0 ? 0 : (centre - distance) / scale, part == whole ? 1 : (centre + distance) / scale);
    }
}
