namespace Toex.Profiles.Profiling;

/// <summary>A group of a dimension.</summary>
/// <param name="Name">Name of the group.</param>
/// <param name="Order">Its place in the dimension's own order.</param>
/// <param name="Count">What was counted.</param>
/// <param name="Harm">Sum of severity weights; null where nothing is weighed by the dimension.</param>
internal sealed record BreakdownGroup(string Name, int Order, long Count, double? Harm);
