namespace Toex.Profiles.Suppression;

/// <summary>How a count is used in what is released.</summary>
internal enum CountUse
{
    /// <summary>It is nowhere shown, but others may tell it.</summary>
    Undrawn,

    /// <summary>It is shown, or withheld by a mark.</summary>
    Drawn,

    /// <summary>It is shown by what cannot withhold it.</summary>
    Fixed,
}
