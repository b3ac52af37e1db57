namespace Toex.Data.Subjects;

/// <summary>How persons are to be linked, and why.</summary>
public sealed record SubjectResolutionRequest
{
    /// <summary>Two persons are one subject from this probability on.</summary>
    public double MatchProbability { get; init; } = 0.5;

    /// <summary>From here to <see cref="MatchProbability"/> a pair is kept for a person to look at; null for a tenth of that.</summary>
    public double? ClericalProbability { get; init; }

    /// <summary>Whether to compare all persons afresh even where only new ones need it.</summary>
    public bool Full { get; init; }

    /// <summary>Why records are joined: goes into the audit journal.</summary>
    public required string Reason { get; init; }

    /// <summary>Command that asks, for the audit journal.</summary>
    public required string Operation { get; init; }

    internal double ClericalFrom => ClericalProbability ?? MatchProbability / 10;
}
