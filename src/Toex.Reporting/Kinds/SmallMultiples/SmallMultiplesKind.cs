using Toex.Reporting.Kinds.Trend;
using Toex.Reporting.Text;
using Toex.Reporting.Visuals;

namespace Toex.Reporting.Kinds.SmallMultiples;

/// <summary>The trends of many forces, the one in focus first and then the highest.</summary>
internal sealed class SmallMultiplesKind : ProfileKind
{
    public override string Shows => "A small panel for each force, or for each group of one, all on one scale";

    public override VisualNeeds Needs { get; } = new() { SideBySide = true, Measures = m => m.IsMonthly };

    private protected override bool ShowsMonths => true;

    private protected override Visual Show(ProfileRequest request, CancellationToken cancel)
    {
        var content = TrendContent.FromRequest(request, request.GroupsOf is null ? p => p[request.Measure.Id].Value : null);
        var scales = TrendAxes.ForContent(content);
        var order = content.Series.Count == 1 || content.GroupsOf is not null ? ""
            : content.Focus is { } focus ? $" {focus.Name} first, then the highest." : " The highest first.";
        var subtitle = $"{request.OfMeasure} {MeasureWords.Capital(request.Measure.Unit)} by {content.Period.Unit}, on one scale.{order}";
        return TrendKind.Draw(content, scales, subtitle,
            (page, top, height) => new SmallMultiplesLayout(page, content, scales).Write(top, height));
    }
}
