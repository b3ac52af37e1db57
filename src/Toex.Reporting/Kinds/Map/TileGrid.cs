namespace Toex.Reporting.Kinds.Map;

/// <summary>Tiles of the forces at hand alone: rows and columns without any are left out, and the others keep their order.</summary>
internal sealed record TileGrid
{
    private TileGrid(IReadOnlyList<(MapForce Force, int Row, int Column)> tiles, int rows, int columns) =>
        (Tiles, Rows, Columns) = (tiles, rows, columns);

    /// <summary>The tiles, row by row.</summary>
    public IReadOnlyList<(MapForce Force, int Row, int Column)> Tiles { get; }

    public int Rows { get; }

    public int Columns { get; }

    public static TileGrid Arrange(IReadOnlyList<MapForce> forces)
    {
        var places = forces.Select(f => ForceTile.All[f.Code]).ToList();
        var rows = places.Select(p => p.Row).Distinct().Order().ToList();
        var columns = places.Select(p => p.Column).Distinct().Order().ToList();
        return new([.. forces.Zip(places, (f, p) => (f, Row: rows.IndexOf(p.Row), Column: columns.IndexOf(p.Column)))
            .OrderBy(t => t.Row).ThenBy(t => t.Column)], rows.Count, columns.Count);
    }
}
