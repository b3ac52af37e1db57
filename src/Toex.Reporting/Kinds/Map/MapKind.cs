using Toex.Reporting.Visuals;

namespace Toex.Reporting.Kinds.Map;

/// <summary>Forces on a map.</summary>
internal sealed class MapKind : ProfileKind
{
    public override string Shows => "Forces coloured by value, on their areas or on a tile for each";

    public override VisualNeeds Needs { get; } = new() { SideBySide = true, Measures = _ => true };

    private protected override Visual Show(ProfileRequest request, CancellationToken cancel)
    {
        var content = MapContent.Of(request, cancel);
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
        .Whole("Colour", "", "From 1 for the least values; empty where the value is not known or the force is left out", f =>
            content.ClassOf(f) + 1)
        .Rows(content.Classes.Reverse().SelectMany(c => c.Forces).Concat(content.LeftOut).Concat(content.Unknown));
}
