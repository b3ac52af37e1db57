namespace Toex.Data.Audit;

/// <summary>An entry of the audit journal.</summary>
public sealed record AuditEntry
{
    /// <summary>Number of the entry, from 1 without gaps.</summary>
    public required long Sequence { get; init; }

    /// <summary>When it was written (UTC).</summary>
    public required DateTime When { get; init; }

    /// <summary>Kind of operation.</summary>
    public required AuditKind Kind { get; init; }

    /// <summary>The operating system's name of the user and machine.</summary>
    public required string Who { get; init; }

    /// <summary>The command.</summary>
    public required string Operation { get; init; }

    /// <summary>Why, in the user's words.</summary>
    public required string Reason { get; init; }

    /// <summary>What was asked for.</summary>
    public required string Criteria { get; init; }

    /// <summary>Ids of the subjects concerned.</summary>
    public required IReadOnlyList<long> Subjects { get; init; }

    /// <summary>Who received what was given out.</summary>
    public string? Recipient { get; init; }

    /// <summary>Number of an earlier entry whose operation did not take place after all; null for every other entry.</summary>
    public long? Failed { get; init; }

    /// <summary>Hash of the entry before, in hexadecimal; zeros for the first.</summary>
    public required string Previous { get; init; }
}
