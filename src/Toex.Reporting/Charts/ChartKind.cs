namespace Toex.Reporting.Charts;

/// <summary>What a chart shows of a measure.</summary>
public enum ChartKind
{
    /// <summary>Forces side by side: bars ranked by value.</summary>
    Comparison,

    /// <summary>A force's months, with process limits; a panel for each force.</summary>
    Trend,
}
