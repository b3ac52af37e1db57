using Toex.Data.Linkage;

namespace Toex.Data.Tests.Linkage;

/// <summary>A model whose numbers are made by hand: every level of a comparison is as likely by chance.</summary>
internal static class HandMadeModel
{
    internal static LinkageModel Model { get; } = new(
        Prior: 1.0 / 1025, HouseholdPrior: 0,
        [.. LinkageComparisons.All.SelectMany(
            c => c.Levels.Select((l, i) => new LinkageLevel(c.Name, i + 1, l.Label, l.M, 1.0 / c.Levels.Count, 0.1, 0)))],
        long.MaxValue, 1, true);

    /// <summary>The same with one level of it changed.</summary>
    internal static LinkageModel With(string comparison, int level, Func<LinkageLevel, LinkageLevel> change) =>
        Model with { Levels = [.. Model.Levels.Select(l => l.Comparison == comparison && l.Level == level ? change(l) : l)] };
}
