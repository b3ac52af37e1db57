namespace Toex.Profiles.Statistics;

/// <summary>A period of a series.</summary>
/// <param name="Value">Its value, as it is drawn.</param>
/// <param name="Count">The events behind it.</param>
/// <param name="Exposure">What they are out of: days, or another count.</param>
public readonly record struct SeriesPoint(double Value, double Count = 0, double Exposure = 1);
