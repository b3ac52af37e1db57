namespace Toex.Profiles.Themes;

/// <summary>A column of a theme's tables on the screen.</summary>
/// <param name="Show">The measure, or a subject's property, that it shows.</param>
/// <param name="Heading">What stands above it.</param>
/// <param name="Width">Its width; null for a text that takes the width that is left.</param>
/// <param name="Priority">Where a screen is narrow, columns of the largest number go first.</param>
public sealed record ThemeColumn(string Show, string Heading, int? Width, int Priority)
{
    /// <summary>How many decimals a rate has; null for as many as its size needs.</summary>
    public int? Decimals { get; init; }

    /// <summary>Whether it shows the measure's 95 % limits instead of its value.</summary>
    public bool Limits { get; init; }

    /// <summary>A second measure, which stands in brackets behind the first, such as the share that a count is; null for none.</summary>
    public string? With { get; init; }
}
