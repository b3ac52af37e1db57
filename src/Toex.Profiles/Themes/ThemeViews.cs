namespace Toex.Profiles.Themes;

/// <summary>What a theme's objects show on the screen. What is empty is chosen from the theme's measures.</summary>
public sealed record ThemeViews
{
    /// <summary>Columns of a profile, after the force.</summary>
    public IReadOnlyList<ThemeColumn> Profile { get; init; } = [];

    /// <summary>Columns of a profile's months, after the month.</summary>
    public IReadOnlyList<ThemeColumn> Months { get; init; } = [];

    /// <summary>Breakdowns that a profile's list tells, by id, and whether each of their groups has a line of its own.</summary>
    public IReadOnlyList<(string Id, bool Lines)> Breakdowns { get; init; } = [];

    /// <summary>Columns of a ranked subject, after the score.</summary>
    public IReadOnlyList<ThemeColumn> Subjects { get; init; } = [];

    /// <summary>What a subject's latest is called, such as <c>latest incident</c>.</summary>
    public string Latest { get; init; } = "latest";

    /// <summary>What a subject's gravity is the sum of, where the list says that otherwise than the ranking; null for its words.</summary>
    public string? Gravity { get; init; }
}
