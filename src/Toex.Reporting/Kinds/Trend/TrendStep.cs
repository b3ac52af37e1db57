namespace Toex.Reporting.Kinds.Trend;

/// <summary>A lasting shift of a series.</summary>
/// <param name="Month">First day of the first period on the new level.</param>
/// <param name="Before">Mean before.</param>
/// <param name="After">Mean since.</param>
internal sealed record TrendStep(DateTime Month, double Before, double After)
{
    public string Side => After > Before ? "higher" : "lower";
}
