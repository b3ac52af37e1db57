using Toex.Reporting.Errors;
using Toex.Reporting.Kinds.Breakdown;
using Toex.Reporting.Kinds.Comparison;
using Toex.Reporting.Kinds.Concentration;
using Toex.Reporting.Kinds.Funnel;
using Toex.Reporting.Kinds.HeatMap;
using Toex.Reporting.Kinds.Map;
using Toex.Reporting.Kinds.Overdue;
using Toex.Reporting.Kinds.Pyramid;
using Toex.Reporting.Kinds.Scatter;
using Toex.Reporting.Kinds.SmallMultiples;
using Toex.Reporting.Kinds.Trend;
using Toex.Reporting.Kinds.Waterfall;
using Toex.Reporting.Visuals;

namespace Toex.Reporting.Registry;

/// <summary>Every kind of visual that there is. A new one is a folder of its own and a line here.</summary>
public static class VisualKinds
{
    /// <summary>The kinds, in the order in which they are offered; the first is the default of its source.</summary>
    public static IReadOnlyList<VisualKind> All { get; } =
    [
        new ComparisonKind(),
        new TrendKind(),
        new FunnelKind(),
        new BreakdownKind(),
        new PyramidKind(),
        new HeatMapKind(),
        new ConcentrationKind(),
        new MapKind(),
        new OverdueKind(),
        new SmallMultiplesKind(),
        new ScatterKind(),
        new WaterfallKind(),
    ];

    /// <summary>The kinds that are made of a source.</summary>
    public static IReadOnlyList<VisualKind> MadeOf(VisualSource source) => [.. All.Where(k => k.Needs.Source == source)];

    /// <summary>The kind of profiles with a name, whatever its case, or with the only name that begins so.</summary>
    /// <exception cref="Data.Errors.ToexException"><c>Toex.Chart.UnknownKind</c>.</exception>
    public static VisualKind Find(string name)
    {
        var kinds = MadeOf(VisualSource.Profiles);
        var begun = kinds.Where(k => k.Name.StartsWith(name, StringComparison.OrdinalIgnoreCase)).ToList();
        return begun.Find(k => k.Name.Length == name.Length) ?? (begun.Count == 1 ? begun[0]
            : throw ChartErrors.UnknownKind.With(name, string.Join(", ", kinds)));
    }

    /// <summary>Makes a visual.</summary>
    /// <param name="kind">How to show the data.</param>
    /// <param name="data">The data.</param>
    /// <param name="options">What to show of them.</param>
    /// <param name="cancel">Stops.</param>
    /// <exception cref="Data.Errors.ToexException">The data or options cannot be shown so (<see cref="ChartErrors"/>).</exception>
    public static Visual Make(VisualKind kind, VisualData data, VisualOptions options, CancellationToken cancel = default) =>
        kind.Make(data, options, Suiting(data), cancel);

    /// <summary>Kinds that some data can be shown as, for errors.</summary>
    internal static string Suiting(VisualData data) => string.Join(", ", All.Where(k => k.Needs.Suit(data.Profiles)));
}
