using Toex.Profiles.Measures;

namespace Toex.Reporting.Charts;

/// <summary>What to chart and how.</summary>
public sealed record ChartOptions
{
    /// <summary>Narrowest and lowest chart, in pixels.</summary>
    public const int LeastSize = 300;

    /// <summary>Widest and highest chart, in pixels.</summary>
    public const int GreatestSize = 10_000;

    /// <summary>Forces side by side, or months in a row.</summary>
    public required ChartKind Kind { get; init; }

    /// <summary>The measure to chart. A trend needs one with monthly values.</summary>
    public required Measure Measure { get; init; }

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
