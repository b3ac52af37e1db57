using Toex.Profiles.Statistics;

namespace Toex.Reporting.Kinds.Funnel;

/// <summary>A force in a funnel.</summary>
/// <param name="PoliceForce">Its name.</param>
/// <param name="Unit">Its count, and what that is over.</param>
/// <param name="Value">Its value, as the measure writes it.</param>
/// <param name="Position">Where it stands against the limits of its size, widened where forces differ by more than chance.</param>
/// <param name="PlainPosition">Where it stands against limits of chance alone.</param>
/// <param name="InFocus">Whether it is the force to bring out.</param>
internal sealed record FunnelDot(string PoliceForce, FunnelUnit Unit, double Value, FunnelPosition Position, FunnelPosition PlainPosition,
    bool InFocus)
{
    /// <summary>Whether it is beyond a 99.8 % limit.</summary>
    public bool BeyondControl => Position is FunnelPosition.AboveControl or FunnelPosition.BelowControl;

    /// <summary>Whether it is beyond a 95 % limit but no 99.8 % limit.</summary>
    public bool BeyondWarning => Position is FunnelPosition.AboveWarning or FunnelPosition.BelowWarning;

    /// <summary>Whether it is beyond a 99.8 % limit of chance alone.</summary>
    public bool BeyondChance => PlainPosition is FunnelPosition.AboveControl or FunnelPosition.BelowControl;
}
