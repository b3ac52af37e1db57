using Toex.Profiles.Statistics;

namespace Toex.Reporting.Kinds.Funnel;

/// <summary>A limit over all sizes.</summary>
/// <param name="Label">How it is labelled.</param>
/// <param name="Control">Whether it is a 99.8 % limit.</param>
/// <param name="Points">Places along the sizes, 0 to 1, and values.</param>
internal sealed record FunnelCurve(string Label, bool Control, IReadOnlyList<(double Place, double Value)> Points)
{
    private const int Steps = 120;

    /// <summary>The four limits from the smallest force's size on, the highest first; what lies above the scale is left out.</summary>
    public static IReadOnlyList<FunnelCurve> Curves(FunnelContent content, FunnelAxes axes)
    {
        var first = axes.Sizes.Place(content.Dots.Min(d => d.Unit.Denominator)) * 0.85;
        // Steps are shorter where sizes are small, since limits bend there.
        var limits = Enumerable.Range(0, Steps + 1).Select(i => (double)i / Steps).Select(part => first + ((1 - first) * part * part))
            .Select(place => (Place: place, Limits: content.LimitsAt(axes.Sizes.At(place)))).ToList();
        return
        [
            Curves("99.8%", true, l => l.Upper998), Curves("95%", false, l => l.Upper95), Curves("95%", false, l => l.Lower95),
                Curves("99.8%", true, l => l.Lower998),
        ];

        FunnelCurve Curves(string label, bool control, Func<FunnelLimits, double> limit) => new(label, control,
            [.. limits.Select(l => (l.Place, Value: Math.Min(limit(l.Limits), axes.To + (axes.To - axes.From))))
                .Where(p => double.IsFinite(p.Value))]);
    }
}
