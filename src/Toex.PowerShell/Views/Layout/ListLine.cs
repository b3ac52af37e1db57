namespace Toex.PowerShell.Views.Layout;

/// <summary>A line of a list.</summary>
/// <param name="Label">What stands before it.</param>
/// <param name="Value">The property that it shows, or a script.</param>
internal sealed record ListLine(string Label, string Value)
{
    /// <summary>Whether the line is left out where the object has no such value.</summary>
    internal bool OnlyIfKnown { get; init; }

    /// <summary>A property that is a longer text, under its own name.</summary>
    internal static ListLine Text(string property) => new(property, "$_." + property);

    /// <summary>A property under its own name.</summary>
    public static implicit operator ListLine(string property) => new(property, property);
}
