using ScottPlot;
using ScottPlot.Plottables;
using Toex.Profiles;

namespace Toex.Benchmarks.Charts;

/// <summary>
/// The same comparison as ScottPlot draws it by itself: the same bars, whiskers and line, the same texts as labels of its own, the same
/// pixels. It lays nothing out around the texts, and finds nothing out.
/// </summary>
internal static class BareChart
{
    public static void Write(string file, int width, int height)
    {
        var bars = MadeUpProfiles.All.OrderByDescending(p => p["RatePer1000"].Value).ToList();
        var plot = new Plot();
        plot.Add.Bars(bars.Select((p, row) => BarOf(p, row, p == MadeUpProfiles.All[0])).ToList());
        plot.PlottableList.Add(new ErrorBar(
            [.. bars.Select(p => p["RatePer1000"].Value!.Value)], [.. Enumerable.Range(0, bars.Count).Select(row => (double)row)],
            [.. bars.Select(p => p["RatePer1000"].Upper!.Value - p["RatePer1000"].Value!.Value)],
            [.. bars.Select(p => p["RatePer1000"].Value!.Value - p["RatePer1000"].Lower!.Value)], null, null) { LineWidth = 1.5f,
                CapSize = 4 });
        var group = bars.Average(p => p["RatePer1000"].Value!.Value);
        plot.Add.VerticalLine(group, 2.5f, Colors.OrangeRed);
        plot.Add.VerticalLine(0, 1.5f, Colors.Black);
        for (var row = 0; row < bars.Count; row++)
        {
            var value = plot.Add.Text($"{bars[row]["RatePer1000"].Value:0.0}", bars[row]["RatePer1000"].Upper!.Value, row);
            value.LabelFontSize = 15;
            value.LabelAlignment = Alignment.MiddleLeft;
        }

        plot.Add.Text($"Group of {bars.Count} forces: {group:0.0}", group, -1).LabelFontSize = 14;
        plot.Axes.SetLimits(0, bars.Max(p => p["RatePer1000"].Upper!.Value) * 1.1, bars.Count - 0.5, -1.5);
        plot.Axes.Left.SetTicks([.. Enumerable.Range(0, bars.Count).Select(row => (double)row)], [.. bars.Select(p => p.PoliceForce)]);
        plot.Axes.Left.TickLabelStyle.FontSize = 15;
        plot.Title($"{bars[0].PoliceForce} has the highest rate of VAWG\noffences: {bars[0]["RatePer1000"].Value:0.0} per 1,000 people, "
            + $"above the group’s {group:0.0}", 26);
        plot.XLabel("Offences per 1,000 people\nWhiskers show 95% limits: forces whose whiskers overlap may differ by chance alone.\n"
            + "Source: Offences submitted by forces. Scope: Police 1.0. Severity: ONS Crime Severity Score. Population: population of "
                + "2021.\n"
            + "As of 30 September 2026. Toex 0. Sample data, not real.\nOFFICIAL", 13);
        plot.SavePng(file, width, height);
    }

    private static Bar BarOf(ForceProfile profile, int row, bool inFocus) => new()
    {
        Position = row, Value = profile["RatePer1000"].Value!.Value, Size = 0.66, Orientation = Orientation.Horizontal,
        FillColor = inFocus ? Colors.Navy : Colors.LightGray, LineWidth = 0,
    };
}
