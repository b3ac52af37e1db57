namespace Toex.Profiles.Themes;

/// <summary>A dimension that a theme's profiles are broken down by.</summary>
/// <param name="Id">Name that parameters take; the profile's property name, such as <c>RiskLevels</c>.</param>
/// <param name="Title">Title for people, such as <c>Initial risk level</c>.</param>
/// <param name="Dimension">The fact's own dimension, such as <c>riskLevel</c>.</param>
public sealed record BreakdownDefinition(string Id, string Title, string Dimension)
{
    /// <summary>Groups that a chart never puts together with others, however small they are, such as <c>Homicide</c>.</summary>
    public IReadOnlyList<string> Keep { get; init; } = [];
}
