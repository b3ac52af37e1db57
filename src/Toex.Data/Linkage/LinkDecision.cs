namespace Toex.Data.Linkage;

/// <summary>What a person decided about two records; it holds whatever the evidence says.</summary>
/// <param name="RecordA">One record.</param>
/// <param name="RecordB">The other record.</param>
/// <param name="Same">True where they are one person, false where they are not.</param>
public sealed record LinkDecision(long RecordA, long RecordB, bool Same);
