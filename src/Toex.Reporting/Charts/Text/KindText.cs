using Toex.Profiles;

namespace Toex.Reporting.Charts.Text;

/// <summary>Which kinds of chart some profiles can be shown as, for errors.</summary>
internal static class KindText
{
    /// <summary>The kinds, such as <c>Comparison, Trend, HeatMap</c>.</summary>
    public static string Of(IReadOnlyList<ForceProfile> profiles) => string.Join(", ", Enum.GetValues<ChartKind>().Where(kind => Has(profiles, kind)));

    private static bool Has(IReadOnlyList<ForceProfile> profiles, ChartKind kind) => kind switch
    {
        ChartKind.Trend or ChartKind.SmallMultiples => profiles[0].Definition.Measures.Any(m => m.IsMonthly),
        ChartKind.Funnel => profiles[0].Definition.Measures.Any(m => m.HasFunnel),
        ChartKind.Breakdown => profiles.Any(p => p.Breakdowns.Count > 0),
        ChartKind.Pyramid => profiles.Any(p => p.Ages is not null),
        ChartKind.HeatMap => profiles.Any(p => p.Hours is not null),
        ChartKind.Concentration => profiles.Any(p => p.Concentration is not null),
        ChartKind.Overdue => profiles.Any(p => p.Backlog is not null),
        _ => true,
    };
}
