namespace Toex.Profiles.Findings;

/// <summary>What kind of claim a finding makes.</summary>
public enum FindingKind
{
    /// <summary>A figure, with nothing claimed of it.</summary>
    Figure,

    /// <summary>Where a force stands among others by a measure: first, last, one of several, not clearly different.</summary>
    Rank,

    /// <summary>A force's value against the limits of a funnel.</summary>
    Position,

    /// <summary>A change on the window before, by its own interval.</summary>
    Change,

    /// <summary>A month, or a run of them, that a force's own series does not explain.</summary>
    Signal,

    /// <summary>A lasting shift of a series.</summary>
    Step,

    /// <summary>The largest group, busiest hour or gravest subject: a maximum that beats chance.</summary>
    Largest,

    /// <summary>How much the top few account for.</summary>
    Concentration,

    /// <summary>Nothing more than chance would have: what was looked for was not found.</summary>
    NoDifference,

    /// <summary>Too few to judge.</summary>
    TooFew,

    /// <summary>Not known: not submitted, not published, or withheld.</summary>
    NotKnown,
}
