namespace Toex.Reporting.Charts;

/// <summary>How to draw a chart about persons: a waterfall of a pair of records, a scatter of subjects.</summary>
public sealed record SubjectChartOptions
{
    /// <summary>Width in pixels, 300 to 10,000.</summary>
    public int Width { get; init; } = 1200;

    /// <summary>Height in pixels, 300 to 10,000; null for as high as the content needs.</summary>
    public int? Height { get; init; }

    /// <summary>Colours.</summary>
    public ChartTheme Theme { get; init; } = ChartTheme.Light;

    /// <summary>Title to show in place of the finding; null for the finding.</summary>
    public string? Title { get; init; }

    /// <summary>Protective marking, shown at the top and at the foot. It is about persons, unlike the figures of other charts.</summary>
    public string Marking { get; init; } = "OFFICIAL-SENSITIVE";
}
