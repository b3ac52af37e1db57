namespace Toex.Data.Subjects;

/// <summary>How much of the persons a run compares.</summary>
public enum ResolutionKind
{
    /// <summary>All persons, with a model learnt from them.</summary>
    Full,

    /// <summary>Only pairs with a person who is new or corrected, by the model of an earlier run.</summary>
    Incremental,
}
