using ScottPlot;
using SkiaSharp;
using Toex.Profiles.Statistics;
using Toex.Reporting.Layout;
using Toex.Reporting.Visuals;
using Palette = Toex.Reporting.Look.Palette;

namespace Toex.Reporting.Kinds.Trend;

/// <summary>A series with its mean, limits, signals and incomplete periods.</summary>
internal sealed record TrendPlot(TrendSeries Series, TrendAxes Scales, Palette Palette, SKRect Area, bool Tinted)
{
    /// <summary>Whether mean and limits stand back, as they must where panels are many and small.</summary>
    public bool Faint { get; init; }

    /// <summary>Known causes, each drawn as a rule.</summary>
    public IEnumerable<VisualEvent> Events { get; init; } = [];

    private bool Large => Area.Height > 180;

    public Plot Draw()
    {
        var plot = BarePlot.Create(Area);
        plot.Axes.SetLimits(-Scales.Side, Scales.Periods + Scales.Side, Scales.From, Scales.To);
        plot.Grid.XAxisStyle.IsVisible = false;
        BarePlot.Grid(plot.Grid.YAxisStyle, plot.Axes.Left, Scales.Ticks, Palette.Grid);
        AddTint(plot);
        AddUnknown(plot);
        AddEvents(plot);
        AddLimits(plot);
        AddLines(plot);
        AddMarkers(plot);
        return plot;
    }

    private void AddTint(Plot plot)
    {
        if (Tinted)
        {
            var tint = plot.Add.Rectangle(-Scales.Side, Scales.Periods + Scales.Side, Scales.From, Scales.To);
            (tint.FillColor, tint.LineWidth) = (Palette.Tint.ToPlot(), 0);
            foreach (var tick in Scales.Ticks)
            {
                plot.Add.HorizontalLine(tick, 1, Palette.Grid.ToPlot());
            }
        }
    }

    /// <summary>Mean and limits of each part; each reaches half a period beyond its points, and the outer ones to the edges.</summary>
    private void AddLimits(Plot plot)
    {
        var (color, width) = ((Faint ? Palette.Others : Palette.Line).ToPlot(), Faint ? 1 : 1.5f);
        foreach (var part in Series.Parts)
        {
            var from = part == Series.Parts[0] ? -Scales.Side : Scales.Place(part.First) - 0.5;
            var to = part == Series.Parts[^1] ? Scales.Periods + Scales.Side : Scales.Place(part.Last) + 0.5;
            foreach (var (value, pattern) in new[] { (part.Mean, LinePattern.Solid), (part.Upper, LinePattern.Dashed),
                (part.Lower, LinePattern.Dashed) })
            {
                var line = plot.Add.Line(from, value, to, value);
                (line.LineColor, line.LineWidth, line.LinePattern, line.MarkerSize) = (color, width, pattern, 0);
            }
        }
    }

    /// <summary>A band over each period that is not known, so that it is not taken for a gap in the drawing.</summary>
    private void AddUnknown(Plot plot)
    {
        foreach (var point in Series.Points.Where(p => p.Value is null))
        {
            var place = Scales.Place(point.Month);
            var band = plot.Add.Rectangle(place - 0.5, place + 0.5, Scales.From, Scales.To);
            (band.FillColor, band.LineWidth) = (Palette.Grid.WithAlpha(0x70).ToPlot(), 0);
        }
    }

    private void AddEvents(Plot plot)
    {
        foreach (var at in Events)
        {
            plot.Add.VerticalLine(Scales.PlaceOf(at.Date), Large ? 1.5f : 1, Palette.Ink.ToPlot(), LinePattern.Dotted);
        }
    }

    /// <summary>A line for each stretch without a gap; dotted where it leads to or from a period that will still change. One of which there
    /// is only a part stands alone: a line to it would be a fall.</summary>
    private void AddLines(Plot plot)
    {
        var stretch = new List<Coordinates>();
        for (var i = 1; i <= Series.Points.Count; i++)
        {
            var (from, to) = (Series.Points[i - 1], i < Series.Points.Count ? Series.Points[i] : null);
            var joined = to is { Value: not null, IsPartial: false } && from is { Value: not null, IsPartial: false }
                && Scales.Place(to.Month) - Scales.Place(from.Month) <= 1.01;
            if (joined && from.IsSettled && to!.IsSettled)
            {
                if (stretch.Count == 0)
                {
                    stretch.Add(At(from));
                }

                stretch.Add(At(to));
                continue;
            }

            AddLine(plot, stretch, LinePattern.Solid);
            stretch = [];
            if (joined)
            {
                AddLine(plot, [At(from), At(to!)], LinePattern.Dotted);
            }
        }
    }

    private void AddLine(Plot plot, List<Coordinates> points, LinePattern pattern)
    {
        if (points.Count > 1)
        {
            var line = plot.Add.ScatterLine(points);
            (line.LineColor, line.LineWidth, line.LinePattern) = (Palette.Focus.ToPlot(), Large ? 2.5f : Faint ? 1.6f : 2, pattern);
        }
    }

    private void AddMarkers(Plot plot)
    {
        var size = Large ? 8f : Faint ? 4.5f : 6;
        var dense = Area.Width / (Scales.Periods + 1) < size * 1.4f;
        AddMarkers(plot, p => p is { IsSettled: true, Signal: SeriesSignal.None } && !dense, MarkerShape.FilledCircle, size, Palette.Focus);
        AddMarkers(plot, p => !p.IsSettled, MarkerShape.FilledCircle, size + 2, Palette.Focus);
        AddMarkers(plot, p => !p.IsSettled, MarkerShape.FilledCircle, size - 2, Palette.Background);
        var signal = dense ? size * 1.2f : size * 1.8f;
        AddMarkers(plot, p => p.Signal != SeriesSignal.None, MarkerShape.FilledDiamond, signal + 3, Palette.Background);
        AddMarkers(plot, p => p.Signal != SeriesSignal.None, MarkerShape.FilledDiamond, signal, Palette.Accent);
    }

    private void AddMarkers(Plot plot, Func<TrendPoint, bool> which, MarkerShape shape, float size, SKColor color)
    {
        var points = Series.Known.Where(which).Select(At).ToList();
        if (points.Count > 0)
        {
            var markers = plot.Add.Markers(points, shape, size, color.ToPlot());
            markers.MarkerLineWidth = 0;
        }
    }

    private Coordinates At(TrendPoint point) => new(Scales.Place(point.Month), point.Value!.Value);
}
