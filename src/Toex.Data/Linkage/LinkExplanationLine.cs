namespace Toex.Data.Linkage;

/// <summary>What one comparison says of a pair.</summary>
/// <param name="Level">How the two records agree, with the model's shares and the weight of it.</param>
/// <param name="Adjustment">What the frequency of the shared value adds or takes, in thousandths of a bit.</param>
public sealed record LinkExplanationLine(LinkageLevel Level, int Adjustment)
{
    /// <summary>Weight and adjustment together, in bits.</summary>
    public double Bits => (Level.Weight + Adjustment) / 1000.0;
}
