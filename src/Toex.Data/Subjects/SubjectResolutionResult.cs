namespace Toex.Data.Subjects;

/// <summary>What a run of linkage did.</summary>
public sealed record SubjectResolutionResult
{
    /// <summary>Number of the run.</summary>
    public required int RunId { get; init; }

    /// <summary>How much was compared.</summary>
    public required ResolutionKind Kind { get; init; }

    /// <summary>Why so much: what kept the run from being incremental, or how many persons it was for.</summary>
    public required string KindReason { get; init; }

    /// <summary>Person records.</summary>
    public required long Persons { get; init; }

    /// <summary>Subjects before the run.</summary>
    public required long SubjectsBefore { get; init; }

    /// <summary>Subjects after it.</summary>
    public required long Subjects { get; init; }

    /// <summary>Subjects of two persons or more.</summary>
    public required long SubjectsJoined { get; init; }

    /// <summary>Persons who belong to another subject than before.</summary>
    public required long PersonsMoved { get; init; }

    /// <summary>Pairs compared.</summary>
    public required long PairsCompared { get; init; }

    /// <summary>Pairs of one person.</summary>
    public required long PairsMatched { get; init; }

    /// <summary>Pairs left for a person to look at for their probability.</summary>
    public required long PairsClerical { get; init; }

    /// <summary>Pairs probable enough that were kept apart (twins, a father and his son, two identifiers, chains, a decision, ambiguous
    /// records): left to look at too.</summary>
    public required long PairsRefused { get; init; }

    /// <summary>Of the refused, pairs with a record that fits two who exclude each other: it stays alone.</summary>
    public required long PairsAmbiguous { get; init; }

    /// <summary>Probability from which on two persons are one.</summary>
    public required double MatchProbability { get; init; }

    /// <summary>Probability from which on a pair is kept.</summary>
    public required double ClericalProbability { get; init; }

    /// <summary>How long it took.</summary>
    public required double Seconds { get; init; }
}
