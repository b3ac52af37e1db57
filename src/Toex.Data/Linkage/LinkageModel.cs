namespace Toex.Data.Linkage;

/// <summary>
/// What training found out: the shares of each level, and how rare pairs of one person are. Plain data, so that it can be stored as
/// rows and used again for records that come later.
/// </summary>
/// <param name="Prior">Share of all pairs of records that are one person.</param>
/// <param name="HouseholdPrior">Share of all pairs of records that are two persons of one household or family.</param>
/// <param name="Levels">Every level of every comparison.</param>
/// <param name="LargestBlock">Blocks of more records than this were not compared.</param>
/// <param name="Iterations">Turns that training took.</param>
/// <param name="Converged">Whether it settled within the turns allowed.</param>
public sealed record LinkageModel(
    double Prior, double HouseholdPrior, IReadOnlyList<LinkageLevel> Levels, long LargestBlock, int Iterations, bool Converged)
{
    /// <summary>Weight of the prior in thousandths of a bit.</summary>
    public int PriorWeight => LinkageBits.FromProbability(Prior);
}
