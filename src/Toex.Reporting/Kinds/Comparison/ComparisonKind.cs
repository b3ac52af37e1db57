using Toex.Reporting.Findings;
using Toex.Reporting.Text;
using Toex.Reporting.Visuals;

namespace Toex.Reporting.Kinds.Comparison;

/// <summary>Forces side by side.</summary>
internal sealed class ComparisonKind : ProfileKind
{
    public override string Shows => "Forces side by side: bars ranked by value";

    public override VisualNeeds Needs { get; } = new() { SideBySide = true, Measures = _ => true };

    private protected override Visual Show(ProfileRequest request, CancellationToken cancel)
    {
        var content = ComparisonContent.FromRequest(request);
        return new(NumberText.Format(content.Bars.Count, "bar"),
            (page, top, height) => new ComparisonLayout(page, content).Write(top, height))
        {
            Title = content.Finding.Statement,
            Finding = content.Finding,
            Subtitle = request.OfMeasureWith(content.Finding),
            Notes = [.. NotKnown.Notes(content.Unknown), .. LeftOutText.Notes(content.LeftOut, content.Words), .. Limits(content)],
            AlternativeText = ComparisonAlternativeText.Write(content, request.Window),
            Table = Table(content),
            Instead = Instead(content),
        };
    }

    /// <summary>One bar has nothing to stand beside.</summary>
    private static string? Instead(ComparisonContent content)
    {
        var (only, words) = (content.First, content.Words);
        var limits = only is { Lower: { } lower, Upper: { } upper } ? $", 95% limits {words.Value(lower)} to {words.Value(upper)}" : "";
        return content.Bars.Count > 1 ? null
            : $"{only.PoliceForce} alone has nothing to be compared with: {words.Value(only.Value)} {words.Measure.Unit}{limits}.";
    }

    private static VisualTable Table(ComparisonContent content)
    {
        var unit = content.Words.Measure.Unit;
        return new TableOf<RankedBar>()
            .Text("PoliceForce", "Name of the police force", b => b.PoliceForce)
            .Whole("Rank", "", "One more than the forces with a larger value", b => b.Rank)
            .Number("Value", unit, content.Words.Measure.Definition, b => b.Value)
            .Number("Lower", unit, "Lower 95% limit of the value", b => b.Lower)
            .Number("Upper", unit, "Upper 95% limit of the value", b => b.Upper)
            .Number("GroupValue", unit, "Value of the forces taken together", _ => content.Group)
            .Rows(content.Bars);
    }

    private static IEnumerable<string> Limits(ComparisonContent content) => !content.HasLimits || content.Bars.Count == 1 ? []
        : ["Whiskers show 95% limits: forces whose whiskers overlap may differ by chance alone."];
}
