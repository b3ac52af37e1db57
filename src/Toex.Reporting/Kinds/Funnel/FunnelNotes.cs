using System.Globalization;
using Toex.Profiles.Statistics;
using Toex.Reporting.Text;

namespace Toex.Reporting.Kinds.Funnel;

/// <summary>What a reader of a funnel must know, and the funnel in words.</summary>
internal static class FunnelNotes
{
    /// <summary>More labels than this may not all find room, so the forces are listed.</summary>
    private const int Labelled = 8;

    private static readonly (FunnelPosition Position, string Name)[] Beyond =
    [
        (FunnelPosition.AboveControl, "above the 99.8% limits"), (FunnelPosition.AboveWarning, "above the 95% limits"),
        (FunnelPosition.BelowWarning, "below the 95% limits"), (FunnelPosition.BelowControl, "below the 99.8% limits"),
    ];

    public static IEnumerable<string> Of(FunnelContent content, FunnelAxes axes)
    {
        yield return "By chance alone 1 force in 20 would be beyond the 95% limits, and 1 in 500 beyond the 99.8% limits.";
        yield return Dispersion(content.Funnel);
        if (content.Dots.Count(d => d.Position != FunnelPosition.Within) > Labelled)
        {
            yield return $"{MeasureWords.Capital(string.Join("; ", Lists(content, d => ForceNames.Brief(d.PoliceForce))))}.";
        }

        if (axes.OffScale.Count > 0)
        {
            yield return $"Triangles at the top lie above the scale: {string.Join(", ", axes.OffScale.Select(d => $"{d.PoliceForce} {content.Words.Value(d.Value)}"))}.";
        }

        if (axes.Sizes.ByRoot)
        {
            yield return "Sizes are drawn by their square roots, so that the largest force leaves the others room.";
        }

        if (axes.From > 0)
        {
            yield return "The value scale does not begin at zero.";
        }
    }

    public static string AlternativeText(FunnelContent content, string window)
    {
        var words = content.Words;
        var beyond = string.Concat(Lists(content, d => $"{d.PoliceForce} {words.Value(d.Value)}").Select(l => $"; {l}"));
        var within = content.Of(FunnelPosition.Within).Count;
        return $"{FunnelTitle.Of(content)}. Funnel plot of {words.Title} for {content.Dots.Count} forces by size in {content.SizeOf}, {window}: group {words.Value(content.Group)}{beyond}; "
            + $"within the limits: {within}. {Dispersion(content.Funnel)}"
            + NotKnown.After(content.Unknown);
    }

    /// <summary>Where a force stands: <c>above the 95% limits</c>.</summary>
    public static string Place(FunnelPosition position) => Array.Find(Beyond, b => b.Position == position).Name ?? "within the limits";

    private static IEnumerable<string> Lists(FunnelContent content, Func<FunnelDot, string> text) =>
        Beyond.Select(b => (b.Name, Dots: content.Of(b.Position))).Where(b => b.Dots.Count > 0)
            .Select(b => $"{b.Name}: {string.Join(", ", b.Dots.Select(text))}");

    private static string Dispersion(Profiles.Statistics.Funnel funnel) => funnel.IsOverdispersed
        ? string.Create(CultureInfo.InvariantCulture,
            $"Forces differ by more than chance alone (over-dispersion {funnel.Dispersion:#,##0.0}), so the limits are {Math.Sqrt(funnel.Dispersion):#,##0.0} times as wide (Spiegelhalter 2005).")
        : string.Create(CultureInfo.InvariantCulture,
            $"Forces differ no more than chance would have them (over-dispersion {funnel.Dispersion:0.0}), so the limits are not widened.");
}
