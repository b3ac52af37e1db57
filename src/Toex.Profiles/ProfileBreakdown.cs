using System.Text.Json.Serialization;
using Toex.Data.Collections;

namespace Toex.Profiles;

/// <summary>What a profile counts, by one dimension.</summary>
/// <param name="Id">Name of the dimension, such as <c>RiskLevels</c>.</param>
/// <param name="Title">Title for people, such as <c>Initial risk level</c>.</param>
/// <param name="Unit">What is counted, such as <c>incidents</c>.</param>
/// <param name="Groups">The groups, in the dimension's own order, or the largest first where it has none.</param>
/// <param name="Ordered">Whether the groups have an order of their own, such as levels of risk.</param>
public sealed record ProfileBreakdown(string Id, string Title, string Unit, ItemList<ProfileGroup> Groups, bool Ordered)
{
    /// <summary>The fact's count that the groups divide: measures of that count can be told of a group.</summary>
    [JsonInclude]
    internal string Counted { get; init; } = "";

    /// <summary>What groups that have none now had in the window before.</summary>
    [JsonInclude]
    internal long GoneBefore { get; init; }

    /// <summary>Title and groups.</summary>
    public override string ToString() => $"{Title}: {string.Join(", ", Groups)}";
}
