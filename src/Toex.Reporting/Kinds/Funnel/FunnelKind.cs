using Toex.Reporting.Findings;
using Toex.Reporting.Text;
using Toex.Reporting.Visuals;

namespace Toex.Reporting.Kinds.Funnel;

/// <summary>Forces' values against their size.</summary>
internal sealed class FunnelKind : ProfileKind
{
    public override string Shows => "Forces' values against the size of their population, with control limits around the group's value";

    public override VisualNeeds Needs { get; } =
        new() { FewestForces = FunnelContent.FewestForces, SideBySide = true, Measures = m => m.HasFunnel };

    private protected override Visual Show(ProfileRequest request, CancellationToken cancel)
    {
        var content = FunnelContent.FromRequest(request);
        var axes = FunnelAxes.ForContent(content);
        return new(NumberText.Format(content.Dots.Count, "force"),
            (page, top, height) => new FunnelLayout(page, content, axes).Write(top, height))
        {
            Title = content.Finding.Statement,
            Finding = content.Finding,
            Subtitle = request.OfMeasureWith(content.Finding),
            Notes = [.. NotKnown.Notes(content.Unknown), .. LeftOutText.Notes(content.LeftOut, content.Words),
                .. FunnelNotes.Lines(content, axes)],
            AlternativeText = FunnelNotes.AlternativeText(content, request.Window),
            Table = Table(content),
        };
    }

    private static VisualTable Table(FunnelContent content)
    {
        var unit = content.Words.Measure.Unit;
        return new TableOf<FunnelDot>()
            .Text("PoliceForce", "Name of the police force", d => d.PoliceForce)
            .Number("Size", content.SizeOf, "Size of the force", d => d.Unit.Denominator)
            .Number("Value", unit, content.Words.Measure.Definition, d => d.Value)
            .Text("Position", "Where the value stands against the limits of the force's size", d =>
                FunnelNotes.Place(d.Position, content.IsWidened))
            .Text("PlainPosition", "Where it stands against limits of chance alone", d =>
                FunnelNotes.Place(d.PlainPosition, widened: false))
            .Number("GroupValue", unit, "Value of the forces taken together", _ => content.Group)
            .Number("Lower998", unit, "Lower 99.8% limit at the force's size", d => content.LimitsAt(d.Unit.Denominator).Lower998)
            .Number("Lower95", unit, "Lower 95% limit at the force's size", d => content.LimitsAt(d.Unit.Denominator).Lower95)
            .Number("Upper95", unit, "Upper 95% limit at the force's size", d => content.LimitsAt(d.Unit.Denominator).Upper95)
            .Number("Upper998", unit, "Upper 99.8% limit at the force's size", d => content.LimitsAt(d.Unit.Denominator).Upper998)
            .Rows(content.Dots);
    }
}
