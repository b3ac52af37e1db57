using Toex.Data.Collections;

namespace Toex.Profiles;

/// <summary>What is overdue, or still open, on the as-of date: by level of risk and by how long.</summary>
/// <param name="Title">What it is, such as <c>Visits overdue</c>.</param>
/// <param name="Unit">What is counted, such as <c>offenders</c>.</param>
/// <param name="Bands">How long, the shortest first.</param>
/// <param name="Levels">Levels of risk, the highest first.</param>
/// <param name="Within">What is in time; null where everything open counts.</param>
public sealed record ProfileBacklog(string Title, string Unit, ItemList<string> Bands, ItemList<BacklogLevel> Levels, long? Within)
{
    /// <summary>All that is overdue or open.</summary>
    public long Total => Levels.Sum(l => l.Counts.Sum());

    /// <summary>What it is, by level.</summary>
    public override string ToString() => $"{Title}: {Levels}";
}
