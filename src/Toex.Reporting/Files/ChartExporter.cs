using Toex.Reporting.Look;
using Toex.Reporting.Registry;
using Toex.Reporting.Visuals;

namespace Toex.Reporting.Files;

/// <summary>Writes visuals to files: as pictures and drawings, and what is drawn as data.</summary>
public static class ChartExporter
{
    /// <summary>Makes a visual and writes it, as the file's extension says, .png or .svg; and its table, where a file is named.</summary>
    /// <param name="chart">The visual, and its files, in folders that exist.</param>
    /// <param name="options">What to show.</param>
    /// <param name="look">Size and colours.</param>
    /// <param name="overwrite">Whether files that are there may be replaced.</param>
    /// <param name="cancel">Stops the work; the files are then as they were.</param>
    /// <returns>The files, and the chart in words.</returns>
    /// <exception cref="Toex.Data.Errors.ToexException">The data or options cannot be charted, or a file cannot be written
    /// (<see cref="Errors.ChartErrors"/>, <see cref="Toex.Data.Errors.FileErrors"/>). The files are then as they were.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static ChartFile Export(
        PlannedVisual chart, VisualOptions options, ChartLook look, bool overwrite, CancellationToken cancel = default) =>
        Export(chart, () => chart.Make(options, cancel), look, overwrite, cancel);

    /// <summary>As above, of a visual however it is made.</summary>
    internal static ChartFile Export(PlannedVisual chart, Func<Visual> make, ChartLook look, bool overwrite, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        var picture = ChartTarget.OfPicture(chart.Path, overwrite);
        var data = chart.DataPath is { } path ? ChartTarget.OfData(path, overwrite) : null;
        look.Check();
        var visual = make();
        using var fonts = new ChartFonts();
        var composition = visual.Compose(look, fonts);
        var drawn = picture.Has(".svg") ? SvgRenderer.Render(composition, cancel) : PngRenderer.Render(composition, cancel);
        cancel.ThrowIfCancellationRequested();
        using var table = data?.Stage(CsvRenderer.Render(visual.Table), visual.Personal);
        using var file = picture.Stage(drawn, visual.Personal);
        return new(file.Settle(), visual.AlternativeText)
        {
            Data = table?.Settle(),
            Warnings =
            [
                .. visual.Instead is { } said ? new[] { $"The {visual.Kind} chart draws nothing, and says instead: {said}" } : [],
                .. ChartFonts.Warnings(composition.Page.Texts.Select(t => t.Text)),
            ],
        };
    }
}
