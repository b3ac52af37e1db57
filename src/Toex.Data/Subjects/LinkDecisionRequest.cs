namespace Toex.Data.Subjects;

/// <summary>What somebody decides about two persons, and why.</summary>
public sealed record LinkDecisionRequest
{
    /// <summary>One person.</summary>
    public required long PersonId { get; init; }

    /// <summary>The other.</summary>
    public required long OtherPersonId { get; init; }

    /// <summary>What is decided; <see cref="SubjectLinkDecision.None"/> takes an earlier decision back.</summary>
    public required SubjectLinkDecision Decision { get; init; }

    /// <summary>Why: goes into the audit journal, and is kept with the decision.</summary>
    public required string Reason { get; init; }

    /// <summary>Command that asks, for the audit journal.</summary>
    public required string Operation { get; init; }
}
