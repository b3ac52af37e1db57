using System.Globalization;
using Toex.Data.Collections;

namespace Toex.Profiles;

/// <summary>What is overdue or open at a level of risk.</summary>
/// <param name="Name">The level, such as <c>Very high</c>.</param>
/// <param name="Counts">A count for each band of <see cref="ProfileBacklog.Bands"/>.</param>
public sealed record BacklogLevel(string Name, ItemList<long> Counts)
{
    /// <summary>The level and all of it.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Name}: {Counts.Sum()}");
}
