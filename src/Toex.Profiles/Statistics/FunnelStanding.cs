namespace Toex.Profiles.Statistics;

/// <summary>Where a unit stands in its funnel.</summary>
/// <param name="Limits">The limits of its size, widened where units are over-dispersed.</param>
/// <param name="Position">Where it stands against these.</param>
/// <param name="PlainPosition">Where it stands against limits of chance alone.</param>
/// <param name="StandsApart">Whether it is so far out that a title may say so, however many units were looked at.</param>
public readonly record struct FunnelStanding(FunnelLimits Limits, FunnelPosition Position, FunnelPosition PlainPosition, bool StandsApart);
