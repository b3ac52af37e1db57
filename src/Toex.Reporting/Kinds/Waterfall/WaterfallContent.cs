using Toex.Data.Errors;
using Toex.Reporting.Errors;
using Toex.Reporting.Text;

namespace Toex.Reporting.Kinds.Waterfall;

/// <summary>What a waterfall shows: a bar for the prior, one for each comparison, and one for the sum.</summary>
internal sealed record WaterfallContent
{
    /// <summary>More rows than a page of any use.</summary>
    private const int MostSteps = 100;

    public required string First { get; init; }

    public required string Second { get; init; }

    public required IReadOnlyList<WaterfallBar> Bars { get; init; }

    /// <summary>Threshold as a probability and in bits.</summary>
    public required (double Probability, double Bits) Threshold { get; init; }

    public required double Probability { get; init; }

    public WaterfallBar Prior => Bars[0];

    public WaterfallBar Total => Bars[^1];

    public IEnumerable<WaterfallBar> Comparisons => Bars.Skip(1).SkipLast(1);

    public double Least => Math.Min(Threshold.Bits, Bars.Min(b => Math.Min(b.From, b.To)));

    public double Greatest => Math.Max(Threshold.Bits, Bars.Max(b => Math.Max(b.From, b.To)));

    public static ToexException NotSoMany(int comparisons) =>
        ChartErrors.NoComparisons.With(NumberText.Format(comparisons, "comparison"), MostSteps);

    /// <exception cref="ToexException">The evidence cannot be charted.</exception>
    public static WaterfallContent FromLink(LinkWaterfall link)
    {
        if (link.Steps.Count is 0 or > MostSteps)
        {
            throw NotSoMany(link.Steps.Count);
        }

        if (!link.Steps.Select(s => s.Bits).Append(link.PriorBits).All(double.IsFinite) || link.Threshold is not (> 0 and < 1))
        {
            throw ChartErrors.BitsNotFinite.With();
        }

        var bars = new List<WaterfallBar> { new("Before any comparison", 0, link.PriorBits, false) };
        foreach (var step in link.Steps)
        {
            var detail = CleanText.Clean(step.Detail);
            bars.Add(new(
                CleanText.Clean(step.Label) + (detail.Length > 0 ? $": {detail}" : ""), bars[^1].To, bars[^1].To + step.Bits, false));
        }

        bars.Add(new("All evidence together", 0, link.TotalBits, true));
        return new()
        {
            First = CleanText.Clean(link.First),
            Second = CleanText.Clean(link.Second),
            Bars = bars,
            Threshold = (link.Threshold, link.ThresholdBits),
            Probability = link.Probability,
        };
    }
}
