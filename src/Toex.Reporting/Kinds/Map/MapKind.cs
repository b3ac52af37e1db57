using Toex.Reporting.Visuals;

namespace Toex.Reporting.Kinds.Map;

/// <summary>Forces on a map.</summary>
internal sealed class MapKind : ProfileKind
{
    public override string Shows => "Forces on their areas, or on a tile for each, coloured by how they differ";

    public override VisualNeeds Needs { get; } = new() { FewestForces = MapContent.FewestForces, SideBySide = true, Measures = _ => true };

    private protected override Visual Show(ProfileRequest request, CancellationToken cancel)
    {
        var content = MapContent.FromRequest(request, cancel);
        return new(content.Areas is null ? "A map of tiles" : "A map of force areas",
            (page, top, height) => new MapLayout(page, content).Write(top, height))
        {
            Title = content.Ranking.Finding.Statement,
            Finding = content.Ranking.Finding,
            Subtitle = request.OfMeasureWith(content.Ranking.Finding),
            Notes = [.. MapWords.Notes(content)],
            AlternativeText = MapWords.AlternativeText(content, request.Window),
            Table = Table(content),
        };
    }

    private static VisualTable Table(MapContent content) => new TableOf<MapForce>()
        .Text("PoliceForce", "Name of the police force", f => f.PoliceForce)
        .Text("ForceCode", "ONS code of the police force area", f => f.Code)
        .Number("Value", content.Words.Measure.Unit, content.Words.Measure.Definition, f => f.Value)
        .Text("Class", "What the colour says; empty where numbers are not shaded, the value is not known or the force is left out", f =>
            content.Shading.IsShaded ? content.Shading.Classes.FirstOrDefault(c => c.Forces.Contains(f))?.Title : null)
        .Rows(content.Shading.Classes.Reverse().SelectMany(c => c.Forces).Concat(content.LeftOut).Concat(content.Unknown));
}
