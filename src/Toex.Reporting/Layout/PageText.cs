namespace Toex.Reporting.Layout;

/// <summary>The words around the plots.</summary>
internal sealed record PageText
{
    /// <summary>Protective marking, at the top and at the foot.</summary>
    public required string Marking { get; init; }

    /// <summary>Said beside the marking where the data are not real; null where they are.</summary>
    public required string? Warning { get; init; }

    /// <summary>The finding.</summary>
    public required string Title { get; init; }

    /// <summary>What is shown, over what.</summary>
    public required string Subtitle { get; init; }

    /// <summary>What a reader must know to read the chart right.</summary>
    public required IReadOnlyList<string> Notes { get; init; }

    /// <summary>Source and as-of lines.</summary>
    public required IReadOnlyList<string> Source { get; init; }
}
