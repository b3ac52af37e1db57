using Toex.Profiles.Facts;

namespace Toex.Profiles.Themes;

/// <summary>What it is called, in other themes' rankings, that a person stands in a theme.</summary>
/// <param name="Role">The role in which they do.</param>
/// <param name="Name">What they are then, such as <c>VAWG suspect</c>.</param>
/// <param name="One">What a single one of what they are counted by is called; null where the number tells nothing.</param>
/// <param name="Many">What many are called.</param>
public sealed record ThemeStanding(SubjectRole Role, string Name, string? One, string? Many);
