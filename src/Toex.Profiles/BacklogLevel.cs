namespace Toex.Profiles;

/// <summary>What is overdue or open at a level of risk.</summary>
/// <param name="Name">The level, such as <c>Very high</c>.</param>
/// <param name="Counts">A count for each band of <see cref="ProfileBacklog.Bands"/>.</param>
public sealed record BacklogLevel(string Name, IReadOnlyList<long> Counts);
