namespace Toex.Profiles.Statistics;

/// <summary>A point of a Lorenz curve: how much of the whole the units with least hold.</summary>
/// <param name="Units">Share of the units, those with least first.</param>
/// <param name="Amount">Share of the total that they hold.</param>
public readonly record struct LorenzPoint(double Units, double Amount);
