namespace Toex.Profiles.Statistics;

/// <summary>
/// The tail beyond which one of several units is a signal: that of 99.8 % limits, and of more than 25 units Šidák's for their number, so
/// that at most 1 group in 20 whose units differ by nothing but chance has a unit beyond.
/// </summary>
/// <remarks>Šidák, J Am Stat Assoc 62 (1967) 626; 99.8 % limits: Spiegelhalter, Stat Med 24 (2005) 1185.</remarks>
internal static class GroupTail
{
    internal const double Control = 0.001;

    private const double ErrorOfGroup = 0.05;

    internal static double ForUnits(int units) => Math.Min(Control, Sidak(units));

    /// <summary>The tail of each of several two-sided tests of which 1 group in 20 has one beyond by chance.</summary>
    internal static double Sidak(int tests) => (1 - Math.Pow(1 - ErrorOfGroup, 1.0 / Math.Max(1, tests))) / 2;
}
