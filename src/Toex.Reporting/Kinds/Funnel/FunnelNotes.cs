using System.Globalization;
using Toex.Profiles.Statistics;
using Toex.Reporting.Findings;
using Toex.Reporting.Text;

namespace Toex.Reporting.Kinds.Funnel;

/// <summary>What a reader of a funnel must know, and the funnel in words.</summary>
internal static class FunnelNotes
{
    /// <summary>More labels than this may not all find room, so the forces are listed.</summary>
    private const int Labelled = 8;

    private static readonly FunnelPosition[] Beyond =
        [FunnelPosition.AboveControl, FunnelPosition.AboveWarning, FunnelPosition.BelowWarning, FunnelPosition.BelowControl];

    public static IEnumerable<string> Lines(FunnelContent content, FunnelAxes axes)
    {
        yield return Limits(content);
        if (content.Dots.Count(d => d.Position != FunnelPosition.Within) > Labelled)
        {
            yield return $"{MeasureWords.Capital(string.Join("; ", Lists(content, d => ForceNames.Brief(d.PoliceForce))))}.";
        }

        if (axes.OffScale.Count > 0)
        {
            yield return $"Triangles at the top lie above the scale: "
                + $"{string.Join(", ", axes.OffScale.Select(d => $"{d.PoliceForce} {content.Words.Value(d.Value)}"))}.";
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
        var within = content.At(FunnelPosition.Within).Count;
        return $"{FindingText.Write(content.Finding)} "
            + $"Funnel plot of {words.Title} for {content.Dots.Count} forces by size in {content.SizeOf}, {window}: "
            + $"group {words.Value(content.Group)}{beyond}; "
            + $"{Place(FunnelPosition.Within, content.IsWidened)}: {within}. {Limits(content)}"
            + NotKnown.After(content.Unknown) + LeftOutText.After(content.LeftOut, words);
    }

    /// <summary>Where a force stands: <c>above the 95% limits only</c>.</summary>
    public static string Place(FunnelPosition position, bool widened) => StandingWords.Place(position, widened);

    private static IEnumerable<string> Lists(FunnelContent content, Func<FunnelDot, string> text) =>
        Beyond.Select(b => (Name: Place(b, content.IsWidened), Dots: content.At(b))).Where(b => b.Dots.Count > 0)
            .Select(b => $"{b.Name}: {string.Join(", ", b.Dots.Select(text))}");

    /// <summary>What the limits are of: of chance, or of the forces' spread, which chance does not explain.</summary>
    private static string Limits(FunnelContent content) => content.IsWidened
        ? string.Create(CultureInfo.InvariantCulture,
            $"Limits take in the spread between forces, which is more than chance (over-dispersion {content.Funnel.Dispersion:#,##0.0}, ")
            + "the outermost tenth of scores at either end winsorised; Spiegelhalter 2005)" + Chance(content)
        : string.Create(CultureInfo.InvariantCulture,
            $"By chance alone 1 force in 20 would be beyond the 95% limits, and 1 in 500 beyond the 99.8% limits; "
                + $"over-dispersion {content.Funnel.Dispersion:0.0} is no more than chance.");

    private static string Chance(FunnelContent content)
    {
        var beyond = content.Dots.Where(d => d.BeyondChance).ToList();
        return beyond.Count == 0 ? "."
            : $". Beyond the 99.8% limits of chance alone: {(beyond.Count > Labelled ? $"{beyond.Count} of {content.Dots.Count} forces"
            : string.Join(", ", beyond.Select(d => ForceNames.Brief(d.PoliceForce))))}.";
    }
}
