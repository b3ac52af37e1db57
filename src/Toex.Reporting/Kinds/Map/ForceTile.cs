namespace Toex.Reporting.Kinds.Map;

/// <summary>The place of a force on the map of tiles.</summary>
/// <param name="Code">Its ONS code.</param>
/// <param name="Row">Row, 0 in the north.</param>
/// <param name="Column">Column, 0 in the west.</param>
internal sealed record ForceTile(string Code, int Row, int Column)
{
    /// <summary>The 43 territorial forces of England and Wales.</summary>
    public static IReadOnlyDictionary<string, ForceTile> All { get; } = Load();

    private static Dictionary<string, ForceTile> Load()
    {
        using var stream = typeof(ForceTile).Assembly.GetManifestResourceStream("force-tiles.csv")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Skip(1)
            .Select(line => line.Split(','))
            .Select(cells => new ForceTile(cells[0], Number(cells[1]), Number(cells[2])))
            .ToDictionary(t => t.Code, StringComparer.OrdinalIgnoreCase);

        static int Number(string cell) => int.Parse(cell, System.Globalization.CultureInfo.InvariantCulture);
    }
}
