using Toex.Profiles;
using Toex.Reporting.Charts.Breakdown;
using Toex.Reporting.Charts.Comparison;
using Toex.Reporting.Charts.Concentration;
using Toex.Reporting.Charts.Files;
using Toex.Reporting.Charts.Funnel;
using Toex.Reporting.Charts.HeatMap;
using Toex.Reporting.Charts.Layout;
using Toex.Reporting.Charts.Look;
using Toex.Reporting.Charts.Map;
using Toex.Reporting.Charts.Overdue;
using Toex.Reporting.Charts.Pyramid;
using Toex.Reporting.Charts.Scatter;
using Toex.Reporting.Charts.SmallMultiples;
using Toex.Reporting.Charts.Trend;
using Toex.Reporting.Charts.Waterfall;

namespace Toex.Reporting.Charts;

/// <summary>Writes charts of profiles and of record pairs to files.</summary>
public static class ChartExporter
{
    /// <summary>Charts a measure of profiles and writes the chart, as the file's extension says: .png or .svg.</summary>
    /// <param name="profiles">A profile for each force, all of one window, scope rule and source.</param>
    /// <param name="options">What to chart and how.</param>
    /// <param name="path">The file to write, in a folder that exists.</param>
    /// <param name="overwrite">Whether a file that is there may be replaced.</param>
    /// <param name="cancellationToken">Stops the work; the file is then as it was.</param>
    /// <returns>The file, and the chart in words.</returns>
    /// <exception cref="Data.Errors.ToexException">The profiles or options cannot be charted, or the file cannot be written
    /// (<see cref="Errors.ChartErrors"/>, <see cref="Data.Errors.FileErrors"/>). The file is then as it was.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static ChartFile Export(
        IReadOnlyList<ForceProfile> profiles, ChartOptions options, string path, bool overwrite, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var target = ChartTarget.Check(path, overwrite);
        var request = ChartRequest.Check(profiles, options);
        using var fonts = new ChartFonts();
        return Write(Compose(request, fonts, cancellationToken), target, personal: false, cancellationToken);
    }

    /// <summary>Charts the evidence that two records are of one person and writes the chart, as the file's extension says: .png or .svg.</summary>
    /// <param name="link">The evidence, comparison by comparison.</param>
    /// <param name="options">How to draw it.</param>
    /// <param name="path">The file to write, in a folder that exists.</param>
    /// <param name="overwrite">Whether a file that is there may be replaced.</param>
    /// <param name="cancellationToken">Stops the work; the file is then as it was.</param>
    /// <returns>The file, and the chart in words.</returns>
    /// <exception cref="Data.Errors.ToexException">The evidence or options cannot be charted, or the file cannot be written
    /// (<see cref="Errors.ChartErrors"/>, <see cref="Data.Errors.FileErrors"/>). The file is then as it was.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static ChartFile Export(
        LinkWaterfall link, SubjectChartOptions options, string path, bool overwrite, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var target = ChartTarget.Check(path, overwrite);
        using var fonts = new ChartFonts();
        return Write(WaterfallChart.Compose(link, options, fonts), target, personal: true, cancellationToken);
    }

    /// <summary>Charts subjects by recency and gravity and writes the chart, as the file's extension says: .png or .svg. It is about
    /// persons and for internal use.</summary>
    /// <param name="scatter">The subjects.</param>
    /// <param name="options">How to draw it.</param>
    /// <param name="path">The file to write, in a folder that exists.</param>
    /// <param name="overwrite">Whether a file that is there may be replaced.</param>
    /// <param name="cancellationToken">Stops the work; the file is then as it was.</param>
    /// <returns>The file, and the chart in words.</returns>
    /// <exception cref="Data.Errors.ToexException">The subjects or options cannot be charted, or the file cannot be written
    /// (<see cref="Errors.ChartErrors"/>, <see cref="Data.Errors.FileErrors"/>). The file is then as it was.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static ChartFile Export(
        SubjectScatter scatter, SubjectChartOptions options, string path, bool overwrite, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var target = ChartTarget.Check(path, overwrite);
        using var fonts = new ChartFonts();
        return Write(ScatterChart.Compose(scatter, options, fonts), target, personal: true, cancellationToken);
    }

    /// <exception cref="Data.Errors.ToexException">The profiles have nothing that a chart of this kind shows.</exception>
    internal static Composition Compose(ChartRequest request, ChartFonts fonts, CancellationToken cancel = default) => request.Options.Kind switch
    {
        ChartKind.Comparison => ComparisonChart.Compose(request, fonts),
        ChartKind.Trend => TrendChart.Compose(request, fonts),
        ChartKind.SmallMultiples => SmallMultiplesChart.Compose(request, fonts),
        ChartKind.Funnel => FunnelChart.Compose(request, fonts),
        ChartKind.Breakdown => BreakdownChart.Compose(request, fonts),
        ChartKind.Pyramid => PyramidChart.Compose(request, fonts),
        ChartKind.HeatMap => HeatChart.Compose(request, fonts),
        ChartKind.Concentration => ConcentrationChart.Compose(request, fonts),
        ChartKind.Map => MapChart.Compose(request, fonts, cancel),
        ChartKind.Overdue => OverdueChart.Compose(request, fonts),
        _ => throw new ArgumentOutOfRangeException(nameof(request), request.Options.Kind, "There is no chart of this kind."),
    };

    private static ChartFile Write(Composition chart, ChartTarget target, bool personal, CancellationToken cancellationToken)
    {
        var content = target.Svg ? SvgRenderer.Render(chart, cancellationToken) : PngRenderer.Render(chart, cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
        return new(target.Write(content, personal), chart.AlternativeText) { Warnings = ChartFonts.Warnings(chart.Page.Texts) };
    }
}
