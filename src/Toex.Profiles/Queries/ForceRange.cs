using Toex.Data.Reference;

namespace Toex.Profiles.Queries;

/// <summary>The keys that a query over some forces need look at; forces between them are left out afterwards.</summary>
internal static class ForceRange
{
    /// <summary>Lowest and highest key of the forces; every key for null.</summary>
    internal static (int Low, int High) Covering(IReadOnlyList<Force>? forces) => forces switch
    {
        null => (0, int.MaxValue),
        [] => (0, -1),
        _ => (forces.Min(f => f.Id), forces.Max(f => f.Id)),
    };
}
