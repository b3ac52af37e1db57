using SkiaSharp;
using Toex.Profiles.Measures;
using Toex.Reporting.Layout;
using Toex.Reporting.Text;

namespace Toex.Reporting.Kinds.Trend;

/// <summary>Scales that all panels of a trend share.</summary>
internal sealed record TrendAxes
{
    /// <summary>First day of the first period.</summary>
    public required DateTime First { get; init; }

    /// <summary>Periods from the first to the last.</summary>
    public required double Periods { get; init; }

    /// <summary>Months in a period.</summary>
    public required int Months { get; init; }

    public required ValueScale Scale { get; init; }

    /// <summary>Value at the bottom edge, a little below all there is, so that no marker is cut.</summary>
    public required double From { get; init; }

    /// <summary>Value at the top edge, with room for the label of the highest point.</summary>
    public required double To { get; init; }

    /// <summary>Whether the scale begins at zero.</summary>
    public required bool FromZero { get; init; }

    public IReadOnlyList<double> Ticks => [.. Scale.Ticks(From, To)];

    /// <summary>Scales for all values and limits; from zero unless that would flatten values whose limits tell noise from signal.</summary>
    public static TrendAxes ForContent(TrendContent content)
    {
        double least = double.MaxValue, greatest = double.MinValue;
        foreach (var series in content.Series)
        {
            least = Math.Min(least, Math.Min(series.Known.Min(p => p.Value!.Value), series.Parts
                .Select(l => l.Lower).DefaultIfEmpty(double.MaxValue).Min()));
            greatest = Math.Max(greatest,
                Math.Max(series.Known.Max(p => p.Value!.Value), series.Parts.Select(l => l.Upper).DefaultIfEmpty(double.MinValue).Max()));
        }

        var fromZero = least < greatest * 0.5 || least == greatest || content.Series.All(s => s.Limits is null);
        least = fromZero ? Math.Min(0, least) : least;
        greatest = greatest > least ? greatest
            : least + (content.Words.Measure.Format is MeasureFormat.Count or MeasureFormat.Rate ? 1 : 0.01);
        var range = greatest - least;
        var steps = content.Series.Count == 1 ? 6 : 4;
        var (first, last) = content.Span;
        return new()
        {
            First = first,
            Periods = (PeriodText.Number(last) - PeriodText.Number(first)) / (double)content.Period.Months,
            Months = content.Period.Months,
            Scale = ValueScale.Over(range, steps, content.Words.Measure.Format),
            From = least - (range * (fromZero ? 0.04 : 0.12)),
            To = greatest + (range * content.Series.Count switch { 1 => 0.12, <= 4 => 0.16, <= 9 => 0.2, _ => 0.25 }),
            FromZero = fromZero,
        };
    }

    /// <summary>A period's place: 0 for the first.</summary>
    public double Place(DateTime month) => (PeriodText.Number(month) - PeriodText.Number(First)) / (double)Months;

    /// <summary>Place of a day: a period's own place is its beginning, and its middle on the page, so that half of one is taken
    /// off.</summary>
    public double PlaceOf(DateTime day)
    {
        var month = new DateTime(day.Year, day.Month, 1);
        return Place(month) + ((day - month).Days / (double)DateTime.DaysInMonth(day.Year, day.Month) / Months) - 0.5;
    }

    public float X(DateTime month, SKRect area) => X(Place(month), area);

    public float X(double place, SKRect area) => area.Left + (float)((place + Side) / (Periods + (2 * Side)) * area.Width);

    public float Y(double value, SKRect area) => area.Bottom - (float)((value - From) / (To - From) * area.Height);

    /// <summary>Space left at both sides, in periods.</summary>
    public double Side => Math.Max(0.5, Periods * 0.02);
}
