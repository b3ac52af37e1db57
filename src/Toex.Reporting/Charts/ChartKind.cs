namespace Toex.Reporting.Charts;

/// <summary>What a chart shows of a measure.</summary>
public enum ChartKind
{
    /// <summary>Forces side by side: bars ranked by value.</summary>
    Comparison,

    /// <summary>A force's months, with process limits; a panel for each force.</summary>
    Trend,

    /// <summary>Forces' values against the size of their population, with control limits around the group's value.</summary>
    Funnel,

    /// <summary>The groups of a dimension in each force: bars of counts, or of shares.</summary>
    Breakdown,

    /// <summary>Persons by age and sex.</summary>
    Pyramid,

    /// <summary>Counts by hour and weekday.</summary>
    HeatMap,

    /// <summary>How much the busiest few subjects account for: Lorenz curves.</summary>
    Concentration,

    /// <summary>Forces coloured by value, on their areas or on a tile for each.</summary>
    Map,

    /// <summary>What is overdue, or open, by level of risk and by how long.</summary>
    Overdue,

    /// <summary>A small panel for each force, all on one scale, so that forces can be read side by side.</summary>
    SmallMultiples,
}
