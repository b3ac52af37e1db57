namespace Toex.Reporting.Kinds.Map;

/// <summary>What a map is drawn on.</summary>
public sealed record MapOptions
{
    /// <summary>A GeoJSON file of force areas; null for a map of tiles, which needs none.</summary>
    public string? Boundaries { get; init; }
}
