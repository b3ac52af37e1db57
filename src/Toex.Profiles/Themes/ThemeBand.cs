namespace Toex.Profiles.Themes;

/// <summary>A band of ages or durations.</summary>
/// <param name="Label">How it is written, such as <c>12 to 17</c>.</param>
/// <param name="UpTo">Its last value; null for no end.</param>
public sealed record ThemeBand(string Label, int? UpTo);
