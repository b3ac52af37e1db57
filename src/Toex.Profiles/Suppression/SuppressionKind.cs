namespace Toex.Profiles.Suppression;

/// <summary>
/// Whether a count is withheld, and why. A reader must not be able to tell the two kinds of withheld counts apart: they carry one mark.
/// </summary>
internal enum SuppressionKind
{
    /// <summary>Withheld because it is small.</summary>
    Primary,

    /// <summary>Withheld so that a small count cannot be worked out from it.</summary>
    Secondary,

    /// <summary>Shown.</summary>
    None,
}
