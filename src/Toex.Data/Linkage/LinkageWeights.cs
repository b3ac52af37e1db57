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
        household = model.HouseholdPrior > 0 ? LinkageBits.FromRatio(model.HouseholdPrior) : NoHousehold;
    }

    /// <summary>The levels at which a pair agrees.</summary>
    internal IEnumerable<LinkageLevel> Levels(long code) =>
        LinkageComparisons.Levels(code).Select((level, c) => level > 0 ? levels[c][level - 1] : null).OfType<LinkageLevel>();

    /// <summary>Prior and levels together, less what shared values surprise on average.</summary>
    internal int Base(long code) => model.PriorWeight + Levels(code).Sum(l => l.Weight - l.Reference);

    /// <summary>The same for a household against strangers.</summary>
    internal int Household(long code)
    {
        var at = LinkageComparisons.Levels(code);
        return LinkageComparisons.MayShareHome(at)
            ? household + at.Select((level, c) => level == 0 ? 0 : Household(at, c, levels[c][level - 1])).Sum()
            : NoHousehold;
    }

    private static int Household(int[] at, int comparison, LinkageLevel level) =>
        (LinkageComparisons.OfOneSex(at, comparison) ? level.Weight : level.HouseholdWeight) - level.Reference;

    /// <summary>The least that a shared value counts in this comparison: agreement never speaks against one person.</summary>
    internal int Least(long code, int comparison) =>
        LinkageComparisons.Levels(code)[comparison] is > 0 and var level ? Least(levels[comparison][level - 1]) : 0;

    /// <summary>The least that a shared value counts at this level.</summary>
    internal static int Least(LinkageLevel level) => level.Reference > 0 ? Math.Max(0, level.Reference - Math.Max(0, level.Weight)) : 0;
}
