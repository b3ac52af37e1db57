namespace Toex.Data.Linkage;

/// <summary>Evidence is counted in thousandths of a bit: whole numbers, whose sum does not depend on their order.</summary>
public static class LinkageBits
{
    /// <summary>A ratio as thousandths of a bit.</summary>
    public static int FromRatio(double ratio) => (int)Math.Round(1000 * Math.Log2(ratio), MidpointRounding.AwayFromZero);

    /// <summary>The weight at which a pair has this probability.</summary>
    public static int FromProbability(double probability) => FromRatio(probability / (1 - probability));

    /// <summary>The probability of a pair with this weight.</summary>
    public static double ToProbability(int weight) => 1 / (1 + Math.Pow(2, -weight / 1000.0));

    /// <summary>What evidence for a household takes from a pair.</summary>
    public static int HouseholdCorrection(int household) =>
        -(int)Math.Round(1000 * Math.Log2(1 + Math.Pow(2, household / 1000.0)), MidpointRounding.AwayFromZero);
}
