namespace Toex.Profiles.Measures;

/// <summary>How a measure's values are written.</summary>
public enum MeasureFormat
{
    /// <summary>A whole number with thousands separators.</summary>
    Count,

    /// <summary>A number with one or two decimals.</summary>
    Rate,

    /// <summary>A share of one, shown as a percentage.</summary>
    Percentage,

    /// <summary>A relative change, shown as a signed percentage.</summary>
    Change,
}
