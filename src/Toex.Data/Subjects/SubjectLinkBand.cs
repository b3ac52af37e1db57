namespace Toex.Data.Subjects;

/// <summary>What a run of linkage made of a pair.</summary>
public enum SubjectLinkBand
{
    /// <summary>Too improbable to be kept, or never compared.</summary>
    Unlinked,

    /// <summary>Left for a person to look at for its probability.</summary>
    Clerical,

    /// <summary>Probable enough, but kept apart by a guard or a decision: left for a person to look at.</summary>
    Refused,

    /// <summary>Probable enough, but one of the two fits, nearly as well, others too who are two persons: left for a person to look
    /// at.</summary>
    Ambiguous,

    /// <summary>One person by way of other records, or by a decision; by themselves they would not be.</summary>
    Indirect,

    /// <summary>One person.</summary>
    Match,
}
