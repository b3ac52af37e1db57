namespace Toex.Profiles.Cubes;

/// <summary>What a force has of a month (or quarter, where the source has no months).</summary>
/// <param name="Month">Its number.</param>
/// <param name="First">First day of which there is a row.</param>
/// <param name="Last">Last day of which there is a row.</param>
/// <param name="Rows">How many rows.</param>
internal readonly record struct CoveredMonth(int Month, DateOnly First, DateOnly Last, long Rows);
