using System.Globalization;
using Toex.Reporting.Text;

namespace Toex.Reporting.Kinds.Waterfall;

/// <summary>A waterfall in words: the finding, and the evidence one by one.</summary>
internal static class WaterfallWords
{
    /// <summary>The finding, in one sentence without a full stop.</summary>
    public static string Title(WaterfallContent content) =>
        $"Records {content.First} and {content.Second}: probability {Probability(content.Probability)} of one person";

    public static string Subtitle(WaterfallContent content) =>
        $"Evidence of {NumberText.Format(content.Comparisons.Count(), "comparison")} in bits: each bit to the right doubles the odds that "
            + $"both records are of one person, each to the left halves them.";

    public static string Threshold(WaterfallContent content) =>
        $"Match threshold: probability {Probability(content.Threshold.Probability)}";

    public static string AlternativeText(WaterfallContent content)
    {
        var against = content.Total.To >= content.Threshold.Bits ? "at or above" : "below";
        return $"{Title(content)}. Waterfall chart in bits: {content.Prior.Label.ToLowerInvariant()} {NumberText.Bits(content.Prior.To)}; "
            + string.Join("; ", content.Comparisons.Select(c => $"{c.Label} {NumberText.Bits(c.Bits)}"))
            + $"; together {NumberText.Bits(content.Total.To)}, {against} the match threshold of probability "
                + $"{Probability(content.Threshold.Probability)} ({NumberText.Bits(content.Threshold.Bits)}).";
    }

    /// <summary>Three decimals, and never a certainty that the model cannot have.</summary>
    public static string Probability(double probability) =>
        probability > 0.9995 ? "over 0.999"
        : probability < 0.0005 ? "under 0.001"
        : probability.ToString(
            Math.Abs((probability * 100) - Math.Round(probability * 100)) < 1e-9 ? "0.0#" : "0.000", CultureInfo.InvariantCulture);
}
