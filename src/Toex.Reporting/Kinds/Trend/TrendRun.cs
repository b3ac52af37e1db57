namespace Toex.Reporting.Kinds.Trend;

/// <summary>Eight or more points in a row on one side of the mean.</summary>
/// <param name="Points">The points, in order.</param>
/// <param name="Above">On which side.</param>
internal sealed record TrendRun(IReadOnlyList<TrendPoint> Points, bool Above)
{
    public string Side => Above ? "above" : "below";
}
