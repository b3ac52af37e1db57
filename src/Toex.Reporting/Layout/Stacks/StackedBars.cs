using SkiaSharp;
using Toex.Profiles.Measures;

namespace Toex.Reporting.Layout.Stacks;

/// <summary>Stacked bars: rows, the key to their colours, and what their values are.</summary>
internal sealed record StackedBars
{
    public required IReadOnlyList<StackRow> Rows { get; init; }

    /// <summary>Groups and their colours; one alone needs no key, and none is written.</summary>
    public required IReadOnlyList<(string Name, SKColor Color)> Key { get; init; }

    /// <summary>What the groups are, written before the key.</summary>
    public required string KeyTitle { get; init; }

    public required string Unit { get; init; }

    /// <summary>Counts, or shares of one.</summary>
    public required MeasureFormat Format { get; init; }

    /// <summary>Whether each bar is a whole, so that the axis ends at one.</summary>
    public bool Whole { get; init; }

    /// <summary>Whether the first row is of all the others together, and is set apart from them.</summary>
    public bool FirstIsGroup { get; init; }
}
