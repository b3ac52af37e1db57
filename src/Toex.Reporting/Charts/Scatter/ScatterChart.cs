using Toex.Reporting.Charts.Layout;
using Toex.Reporting.Charts.Look;
using Toex.Reporting.Charts.Text;

namespace Toex.Reporting.Charts.Scatter;

/// <summary>Composes a scatter of subjects.</summary>
internal static class ScatterChart
{
    public static Composition Compose(SubjectScatter scatter, SubjectChartOptions options, ChartFonts fonts)
    {
        ChartRequest.CheckFrame(options.Width, options.Height, options.Marking);
        var content = ScatterContent.Of(scatter);
        var days = SizeScale.Of(content.Points.Select(p => (double)p.DaysSinceLatest));
        var gravity = SizeScale.Of(content.Points.Select(p => p.Gravity));
        return Sheet.Of(options, scatter.SampleData, ScatterWords.Title(content), ScatterWords.Subtitle(content), [.. ScatterWords.Notes(content, days, gravity)],
            scatter.Source, ScatterWords.AlternativeText(content), NumberText.Of(content.Points.Count, "subject"))
            .Compose(fonts, (page, top, height) => new ScatterLayout(page, content, days, gravity).Write(top, height));
    }
}
