using Toex.Reporting.Text;
using Toex.Reporting.Visuals;

namespace Toex.Reporting.Kinds.Waterfall;

/// <summary>The evidence that two records are of one person.</summary>
internal sealed class WaterfallKind : VisualKind
{
    public override string Shows => "The evidence that two records are of one person, step by step";

    public override VisualNeeds Needs { get; } = new() { Source = VisualSource.Link };

    internal static Visual Show(LinkWaterfall link)
    {
        var content = WaterfallContent.FromLink(link);
        return new(NumberText.Format(content.Bars.Count, "bar"),
            (page, top, height) => new WaterfallLayout(page, content).Write(top, height))
        {
            Title = WaterfallWords.Title(content),
            Subtitle = WaterfallWords.Subtitle(content),
            Notes =
            [
                "Before any comparison: the odds that two records taken at random are of one person.",
                "The probability is an estimate of a model, not a finding of identity. Check both records before acting on it.",
            ],
            AlternativeText = WaterfallWords.AlternativeText(content),
            Table = Table(content),
            Source = ProvenanceText.Source(link.Source),
            Warning = ProvenanceText.Warning(link.SampleData),
        };
    }

    private protected override Visual Show(VisualData data, VisualOptions options, string others, CancellationToken cancel) =>
        Show(LinkWaterfall.FromLink(data.Link));

    private static VisualTable Table(WaterfallContent content) => new TableOf<WaterfallBar>()
        .Text("Evidence", "What was compared, and how alike it is", b => b.Label)
        .Number("Bits", "bits", "Evidence: each bit doubles the odds of one person, each below nought halves them", b => b.Bits)
        .Number("From", "bits", "Where the bar begins", b => b.From)
        .Number("To", "bits", "Where the bar ends", b => b.To)
        .Flag("Total", "Whether it is the sum of those above", b => b.IsTotal)
        .Rows(content.Bars);
}
