using System.Globalization;
using Toex.Data.Collections;

namespace Toex.Profiles;

/// <summary>What a force has submitted of what a profile counts: what lies outside is not known, which is not none.</summary>
public sealed record ProfileCoverage
{
    /// <summary>First day of which there is anything; null where nothing was submitted.</summary>
    public DateTime? From { get; init; }

    /// <summary>Last day of which there is anything; null where nothing was submitted.</summary>
    public DateTime? To { get; init; }

    /// <summary>Days by which the force's data end before the latest that any force has; null where nothing was submitted.</summary>
    public int? DaysBehind { get; init; }

    /// <summary>Days of the window of which nothing was submitted though something must have been.</summary>
    public ItemList<ProfileGap> Gaps { get; init; } = [];

    /// <summary>Whether the whole window is known: without it no rate is told, nor change, signal, rank or place in a funnel.</summary>
    public required bool IsWhole { get; init; }

    /// <summary>First and last day.</summary>
    public override string ToString() => To is null ? "nothing submitted"
        : string.Create(CultureInfo.InvariantCulture, $"{From:yyyy-MM-dd} to {To:yyyy-MM-dd}")
            + (Gaps.Count == 0 ? "" : $", not known: {string.Join(", ", Gaps)}");
}
