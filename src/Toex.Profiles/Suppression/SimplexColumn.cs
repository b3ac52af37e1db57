namespace Toex.Profiles.Suppression;

/// <summary>A column of a linear programme.</summary>
/// <param name="Factors">Its factor in each row that it is in.</param>
/// <param name="Cost">What one of it costs.</param>
/// <param name="Upper">The most of it that there may be.</param>
internal readonly record struct SimplexColumn(IReadOnlyList<(int Row, int Factor)> Factors, double Cost, double Upper);
