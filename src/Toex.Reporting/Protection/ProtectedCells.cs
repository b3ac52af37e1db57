namespace Toex.Reporting.Protection;

/// <summary>What of some counts may be shown.</summary>
/// <param name="Withheld">Those that are withheld, and those that are drawn nowhere.</param>
internal sealed record ProtectedCells(IReadOnlySet<CellKey> Withheld)
{
    /// <summary>All may be shown.</summary>
    public static ProtectedCells All { get; } = new(new HashSet<CellKey>());

    /// <summary>A count where it is shown, else null.</summary>
    public long? Shown(CellKey key, long count) => Withheld.Count > 0 && Withheld.Contains(key) ? null : count;
}
