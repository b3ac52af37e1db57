namespace Toex.Profiles.Profiling;

/// <summary>What is known of a force whose breakdowns are made.</summary>
/// <param name="Parts">Its rows of the window.</param>
/// <param name="Before">Its rows of the window before; null where that, or a day of the window, is not known.</param>
/// <param name="Counts">Its totals.</param>
/// <param name="Months">Its months.</param>
/// <param name="People">Its residents.</param>
internal sealed record GroupedForce(
    ForceParts Parts, ForceParts? Before, ForceCounts Counts, IReadOnlyList<ProfileMonth> Months, long? People);
