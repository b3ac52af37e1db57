namespace Toex.Profiles.Statistics;

/// <summary>How improbable by chance a thing must be before it is called a signal.</summary>
/// <remarks>
/// Of a group of forces that differ by nothing but chance, one finding in twenty may claim a signal, so that of each force must be rarer by
/// as many times (Bonferroni). Ten at least are taken, so that a force is judged alike by itself and among a region's forces.
/// </remarks>
internal static class SignalLevel
{
    private const double OfGroup = 0.05;
    private const int FewestForces = 10;

    /// <summary>The probability below which a force's finding is a signal.</summary>
    /// <param name="forces">How many forces are judged together.</param>
    internal static double OfEach(int forces) => OfGroup / Math.Max(FewestForces, forces);
}
