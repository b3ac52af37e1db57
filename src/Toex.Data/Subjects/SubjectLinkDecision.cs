namespace Toex.Data.Subjects;

/// <summary>What a person decides of two records.</summary>
public enum SubjectLinkDecision
{
    /// <summary>Nothing: the evidence decides.</summary>
    None,

    /// <summary>They are one person.</summary>
    Same,

    /// <summary>They are two persons.</summary>
    Apart,
}
