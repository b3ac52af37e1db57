namespace Toex.Profiles.Profiling;

/// <summary>A group of a dimension.</summary>
/// <param name="Name">Name of the group.</param>
/// <param name="Order">Its place in the dimension's own order.</param>
/// <param name="Count">What was counted.</param>
/// <param name="Harm">Sum of severity weights; null where nothing is weighed by the dimension.</param>
internal sealed record BreakdownGroup(string Name, int Order, long Count, double? Harm)
{
    /// <summary>What was counted in the window before; null where that is not known of the dimension.</summary>
    internal long? Before { get; init; }

    /// <summary>What was counted in the months that have any, of the window and of the one before, by their numbers; null where the
    /// dimension is not counted by month.</summary>
    internal IReadOnlyDictionary<int, long>? Months { get; init; }
}
