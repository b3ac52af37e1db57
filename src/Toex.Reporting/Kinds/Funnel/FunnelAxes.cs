using SkiaSharp;
using Toex.Profiles.Statistics;
using Toex.Reporting.Layout;

namespace Toex.Reporting.Kinds.Funnel;

/// <summary>Scales of a funnel.</summary>
internal sealed record FunnelAxes
{
    private const double Fence = 4;
    private const double MuchWider = 2.5;

    public required SizeScale Sizes { get; init; }

    public required ValueScale Values { get; init; }

    public required double From { get; init; }

    public required double To { get; init; }

    /// <summary>Forces so far above the others that a scale with them would flatten all else.</summary>
    public required IReadOnlyList<FunnelDot> OffScale { get; init; }

    public static FunnelAxes ForContent(FunnelContent content)
    {
        // Limits of a rather small force: those of the smallest would flatten all else.
        var limits = content.LimitsAt(content.Dots.Select(d => d.Unit.Denominator).Order().ElementAt(content.Dots.Count / 3));
        var off = Outliers([.. content.Dots.OrderBy(d => d.Value)], limits);
        var (least, greatest) = Range(content.Dots.Except(off), limits);
        least = least < greatest * 0.4 ? 0 : least;
        var range = greatest > least ? greatest - least : content.Words.Measure.Times * 0.01;
        return new()
        {
            Sizes = SizeScale.FromSizes(content.Dots.Select(d => d.Unit.Denominator)),
            Values = ValueScale.Over(range, 6, content.Words.Measure.Format),
            From = least <= 0 ? -range * 0.03 : Math.Max(0, least - (range * 0.08)),
            To = greatest + (range * 0.1),
            OffScale = off,
        };
    }

    public float X(double size, SKRect area) => area.Left + (float)(Sizes.Place(size) * area.Width);

    public float Y(double value, SKRect area) => area.Bottom - (float)((value - From) / (To - From) * area.Height);

    public SKPoint At(FunnelDot dot, SKRect area) =>
        new(X(dot.Unit.Denominator, area), OffScale.Contains(dot) ? area.Top + 9 : Y(dot.Value, area));

    /// <summary>A few values far above the upper quartile, where the rest would else have less than half of the height.</summary>
    private static List<FunnelDot> Outliers(List<FunnelDot> rising, FunnelLimits limits)
    {
        var (lower, upper) = (rising[rising.Count / 4].Value, rising[rising.Count * 3 / 4].Value);
        var off = rising.FindAll(d => d.Value > upper + (Fence * (upper - lower)));
        var rest = rising.Count - off.Count;
        if (off.Count == 0 || off.Count > Math.Max(1, rising.Count / 10) || rest < FunnelContent.FewestForces)
        {
            return [];
        }

        var (least, greatest) = Range(rising.Take(rest), limits);
        return rising[^1].Value - least > MuchWider * (greatest - least) ? off : [];
    }

    private static (double Least, double Greatest) Range(IEnumerable<FunnelDot> dots, FunnelLimits limits) => dots.Aggregate(
        (Least: limits.Lower998, Greatest: limits.Upper998),
            (range, dot) => (Math.Min(range.Least, dot.Value), Math.Max(range.Greatest, dot.Value)));
}
