namespace Toex.Data.Linkage;

/// <summary>What a blocking rule found.</summary>
/// <param name="Rule">The rule, such as <c>birth_town</c>.</param>
/// <param name="Pairs">Pairs in its blocks that were compared.</param>
/// <param name="Skipped">Pairs in its blocks that were too large.</param>
public sealed record LinkageRuleCount(string Rule, long Pairs, long Skipped);
