namespace Toex.Profiles.Statistics;

/// <summary>A group that may drive a change.</summary>
/// <param name="Before">Events in the window before.</param>
/// <param name="Now">Events in the window.</param>
/// <param name="Months">Events in each whole month of the window.</param>
internal sealed record DriverGroup(long Before, long Now, IReadOnlyList<long> Months);
