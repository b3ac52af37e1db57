namespace Toex.Data.Linkage;

/// <summary>Why two records are one person or not: what is known beforehand, what each comparison says, and what they say
/// together.</summary>
/// <param name="Prior">What is known before two records are compared, in thousandths of a bit.</param>
/// <param name="Lines">The comparisons for which both records have a value.</param>
/// <param name="Household">What is taken off because relatives share a home and a name, in thousandths of a bit.</param>
/// <param name="Weight">The sum, in thousandths of a bit.</param>
/// <param name="Guard">What keeps the two from being joined by themselves.</param>
public sealed record LinkExplanation(int Prior, IReadOnlyList<LinkExplanationLine> Lines, int Household, int Weight, LinkGuard Guard)
{
    /// <summary>Probability that the two are one person.</summary>
    public double Probability => LinkageBits.ToProbability(Weight);

    /// <summary>Tells it from what a run keeps of a pair.</summary>
    /// <param name="model">The model of that run.</param>
    /// <param name="code">How the two agree.</param>
    /// <param name="terms">How surprising the values are that they share.</param>
    public static LinkExplanation Explain(LinkageModel model, long code, LinkTerms terms)
    {
        var weights = new LinkageWeights(model);
        var lines = weights.Levels(code)
            .Select(l => new LinkExplanationLine(l, l.Reference == 0 && terms.Of(l.Comparison) == 0 ? 0
                : Math.Max(terms.Of(l.Comparison), LinkageWeights.Least(l)) - l.Reference)).ToList();
        var shared = terms.Total
            + lines.Sum(l => l.Level.Reference > 0 ? Math.Max(0, LinkageWeights.Least(l.Level) - terms.Of(l.Level.Comparison)) : 0);
        var household = LinkageBits.HouseholdCorrection(weights.Household(code) + shared);
        var weight = model.PriorWeight + lines.Sum(l => l.Level.Weight + l.Adjustment) + household;
        return new(model.PriorWeight, lines, household, weight, LinkageGuard.ForCode(code));
    }
}
