namespace Toex.Data.Linkage;

/// <summary>What a run did. The links themselves are in the connection's tables <c>link_pair</c> and <c>link_member</c>.</summary>
/// <param name="Records">Records in the run.</param>
/// <param name="Compared">Pairs compared.</param>
/// <param name="Rules">Pairs found by each blocking rule; a pair may be found by several.</param>
/// <param name="Matches">Pairs at or above the match probability.</param>
/// <param name="Clerical">Pairs left for a person to look at for their probability.</param>
/// <param name="Refused">Pairs at or above the match probability that the guards of the clusters refused; they are left to look at
/// too.</param>
/// <param name="Ambiguous">Of these, pairs with a record that fits two who exclude each other.</param>
/// <param name="Clusters">Persons, those of one record included.</param>
/// <param name="Joined">Persons of two records or more.</param>
/// <param name="Model">The model used.</param>
/// <param name="Timings">How long each step took.</param>
public sealed record LinkageResult(
    long Records, long Compared, IReadOnlyList<LinkageRuleCount> Rules, long Matches, long Clerical, long Refused, long Ambiguous,
        long Clusters, long Joined,
    LinkageModel Model, IReadOnlyList<LinkageTiming> Timings);
