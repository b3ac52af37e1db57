namespace Toex.Profiles.Statistics;

/// <summary>The days on which the events of a series were.</summary>
/// <param name="Days">The day of each, counted from the first of the series, in order.</param>
/// <param name="Starts">The first day of each point, so counted.</param>
/// <param name="Length">Days of the series.</param>
public sealed record EventDays(IReadOnlyList<int> Days, IReadOnlyList<int> Starts, int Length);
