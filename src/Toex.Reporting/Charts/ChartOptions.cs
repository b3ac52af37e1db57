using Toex.Profiles.Measures;

namespace Toex.Reporting.Charts;

/// <summary>What to chart and how.</summary>
public sealed record ChartOptions
{
    /// <summary>Narrowest and lowest chart, in pixels.</summary>
    public const int LeastSize = 300;

    /// <summary>Widest and highest chart, in pixels.</summary>
    public const int GreatestSize = 10_000;

    /// <summary>What the chart shows of the profiles.</summary>
    public required ChartKind Kind { get; init; }

    /// <summary>The measure to chart, where the kind charts one. A trend needs one with monthly values.</summary>
    public required Measure Measure { get; init; }

    /// <summary>The dimension of a breakdown, such as <c>RiskLevels</c>; null for the theme's first.</summary>
    public string? Dimension { get; init; }

    /// <summary>Whether a breakdown shows shares of each force's whole (100 % bars), not counts.</summary>
    public bool Shares { get; init; }

    /// <summary>
    /// Counts from 1 up to one less than this are withheld from charts of groups, ages, hours and backlogs, and so are those from which a
    /// withheld one could be worked out; null shows all.
    /// </summary>
    public int? SmallNumbersBelow { get; init; }

    /// <summary>A GeoJSON file of force areas for a map; null for a map of tiles, which needs none.</summary>
    public string? Boundaries { get; init; }

    /// <summary>Name or code of the force to bring out; null for none.</summary>
    public string? Focus { get; init; }

    /// <summary>Width in pixels, 300 to 10,000.</summary>
    public int Width { get; init; } = 1200;

    /// <summary>Height in pixels, 300 to 10,000; null for as high as the content needs.</summary>
    public int? Height { get; init; }

    /// <summary>Colours.</summary>
    public ChartTheme Theme { get; init; } = ChartTheme.Light;

    /// <summary>Title to show in place of the finding; null for the finding.</summary>
    public string? Title { get; init; }

    /// <summary>Protective marking, shown at the top and at the foot.</summary>
    public string Marking { get; init; } = "OFFICIAL";
}
