namespace Toex.Data.Subjects;

/// <summary>Which pairs are asked for, and why.</summary>
public sealed record SubjectLinkRequest
{
    /// <summary>A subject: the pairs of its own persons.</summary>
    public long? SubjectId { get; init; }

    /// <summary>One pair, however unlikely.</summary>
    public (long First, long Second)? Pair { get; init; }

    /// <summary>Pairs that wait for a person to look at: those that lead out of the subject, or all there are.</summary>
    public bool Clerical { get; init; }

    /// <summary>How many pairs that wait.</summary>
    public int Top { get; init; } = 100;

    /// <summary>Why personal data are read: goes into the audit journal.</summary>
    public required string Reason { get; init; }

    /// <summary>Command that asks, for the audit journal.</summary>
    public required string Operation { get; init; }
}
