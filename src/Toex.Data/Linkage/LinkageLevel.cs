namespace Toex.Data.Linkage;

/// <summary>One way in which two records may agree in one respect, with what the model has learnt of it.</summary>
/// <param name="Comparison">What is compared, such as <c>birth date</c>.</param>
/// <param name="Level">Number of the level within its comparison, 1 for the closest agreement.</param>
/// <param name="Label">The level in plain words.</param>
/// <param name="M">Share of pairs of one person that agree so, of those where both records have the value.</param>
/// <param name="U">Share of pairs of two persons that agree so.</param>
/// <param name="Household">Share of pairs of two persons of one household or family that agree so.</param>
/// <param name="Reference">
/// How surprising the shared value is on average, in thousandths of a bit, where the level is adjusted for the frequency of the value;
/// else 0. A pair that shares a rarer value than that gains the difference, one that shares a common value loses it.
/// </param>
public sealed record LinkageLevel(string Comparison, int Level, string Label, double M, double U, double Household, int Reference)
{
    /// <summary>Evidence in thousandths of a bit: log2(M/U). Whole numbers add up the same in any order.</summary>
    public int Weight => LinkageBits.FromRatio(M / U);

    /// <summary>Evidence for a household against strangers, in thousandths of a bit.</summary>
    public int HouseholdWeight => LinkageBits.FromRatio(Household / U);
}
