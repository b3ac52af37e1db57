namespace Toex.Data.Linkage;

/// <summary>Weights of a model by code, in thousandths of a bit.</summary>
internal sealed class LinkageWeights
{
    /// <summary>So little that it changes nothing: there are no households in this model.</summary>
    private const int NoHousehold = -1_000_000;

    private readonly LinkageModel model;
    private readonly LinkageLevel[][] levels;
    private readonly int household;

    internal LinkageWeights(LinkageModel model)
    {
        this.model = model;
        levels = [.. LinkageComparisons.All.Select(c => model.Levels.Where(l => l.Comparison == c.Name).OrderBy(l => l.Level).ToArray())];
        household = model.HouseholdPrior > 0 ? LinkageBits.Of(model.HouseholdPrior) : NoHousehold;
    }

    /// <summary>The levels at which a pair agrees.</summary>
    internal IEnumerable<LinkageLevel> Levels(long code) =>
        LinkageComparisons.Levels(code).Select((level, c) => level > 0 ? levels[c][level - 1] : null).OfType<LinkageLevel>();

    /// <summary>Prior and levels together, less what shared values surprise on average.</summary>
    internal int Base(long code) => model.PriorWeight + Levels(code).Sum(l => l.Weight - l.Reference);

    /// <summary>The same for a household against strangers.</summary>
    internal int Household(long code) => household + Levels(code).Sum(l => l.HouseholdWeight - l.Reference);
}
