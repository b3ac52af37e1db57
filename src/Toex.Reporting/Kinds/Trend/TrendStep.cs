using Toex.Profiles.Statistics;

namespace Toex.Reporting.Kinds.Trend;

/// <summary>A lasting shift of a series.</summary>
/// <param name="Month">First day of the first period on the new level.</param>
/// <param name="Before">Mean before.</param>
/// <param name="After">Mean since.</param>
internal sealed record TrendStep(DateTime Month, double Before, double After)
{
    /// <summary>The shift of the days between rare events that it is; null where it is one of months.</summary>
    public DaysBetween? Days { get; init; }

    public string Side => After > Before ? "higher" : "lower";
}
