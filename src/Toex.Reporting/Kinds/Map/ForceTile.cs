namespace Toex.Reporting.Kinds.Map;

/// <summary>The place of a force on the map of tiles.</summary>
/// <param name="Code">Its ONS code.</param>
/// <param name="Row">Row, 0 in the north.</param>
/// <param name="Column">Column, 0 in the west.</param>
/// <param name="Label">Its name in three or four letters.</param>
internal sealed record ForceTile(string Code, int Row, int Column, string Label)
{
    /// <summary>The 43 territorial forces of England and Wales.</summary>
    public static IReadOnlyDictionary<string, ForceTile> All { get; } = Load();

    public static int Rows { get; } = All.Values.Max(t => t.Row) + 1;

    public static int Columns { get; } = All.Values.Max(t => t.Column) + 1;

    private static Dictionary<string, ForceTile> Load()
    {
        using var stream = typeof(ForceTile).Assembly.GetManifestResourceStream("force-tiles.csv")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Skip(1)
            .Select(line => line.Split(','))
            .Select(cells => new ForceTile(cells[0], Number(cells[1]), Number(cells[2]), cells[3]))
            .ToDictionary(t => t.Code, StringComparer.OrdinalIgnoreCase);

        static int Number(string cell) => int.Parse(cell, System.Globalization.CultureInfo.InvariantCulture);
    }
}
