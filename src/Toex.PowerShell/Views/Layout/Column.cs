namespace Toex.PowerShell.Views.Layout;

/// <summary>A column of a table.</summary>
/// <param name="Heading">What stands above it.</param>
/// <param name="Value">The property that it shows, or a script.</param>
/// <param name="Width">Its width; null for a text that takes the width that is left.</param>
/// <param name="IsNumber">Whether it stands to the right, and must never be narrower.</param>
internal sealed record Column(string Heading, string Value, int? Width, bool IsNumber)
{
    /// <summary>Columns of the largest number go first where a screen is narrow; null for its place in the table.</summary>
    internal int? Priority { get; init; }

    /// <summary>The least width that a text still reads in; null for no less than its width.</summary>
    internal int? Narrowest { get; init; }

    /// <summary>Whether it is a text that goes on in the next line where it is too long.</summary>
    internal bool MayWrap => !IsNumber && (Width is null || Narrowest is not null);

    /// <summary>The least width that it may have.</summary>
    internal int Least => Math.Max(Narrowest ?? Width ?? 0, Heading.Length);

    internal static Column Text(string heading, string value, int? width = null, int? narrowest = null, int? priority = null) =>
        new(heading, value, width, IsNumber: false) { Narrowest = narrowest, Priority = priority };

    internal static Column Number(string heading, string value, int width, int? priority = null) =>
        new(heading, value, width, IsNumber: true) { Priority = priority };
}
