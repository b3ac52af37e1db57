using Toex.Reporting.Text;
using Toex.Reporting.Visuals;

namespace Toex.Reporting.Kinds.Pyramid;

/// <summary>Persons by age and sex.</summary>
internal sealed class PyramidKind : ProfileKind
{
    public override string Shows => "Persons by age and sex";

    public override VisualNeeds Needs { get; } = new() { Profiles = p => p.Ages is not null };

    private protected override Visual Show(ProfileRequest request, CancellationToken cancel)
    {
        var content = PyramidContent.Of(request);
        var unit = content.Title.Contains(content.Unit, StringComparison.OrdinalIgnoreCase) ? "" : ", " + content.Unit;
        return new(NumberText.Of(content.Panels.Count, "pyramid"),
            (page, top, height) => new PyramidLayout(page, content).Write(top, height))
        {
            Title = PyramidTitle.Of(content),
            Subtitle = request.OfTheme($"{content.Title} by age and sex{unit}"),
            Notes = [.. Notes(content), .. NotKnown.Notes(content.Unknown), .. request.Withheld(content.AnyWithheld)],
            AlternativeText = PyramidAlternativeText.Of(content, request.Window),
            Table = Table(content),
        };
    }

    private static VisualTable Table(PyramidContent content) => new TableOf<(string PoliceForce, string Band, long? Male, long? Female)>()
        .Text("PoliceForce", "Name of the police force", r => r.PoliceForce)
        .Text("AgeBand", "Ages in years", r => r.Band)
        .Count("Males", content.Unit, $"{content.Title}: males of these ages", r => r.Male)
        .Count("Females", content.Unit, $"{content.Title}: females of these ages", r => r.Female)
        .Rows(content.Panels.SelectMany(p => p.Bars.Select(b => (p.PoliceForce, b.Band, b.Male, b.Female))));

    private static IEnumerable<string> Notes(PyramidContent content) => content.Panels switch
    {
        [{ NotShown: not 0 } only] => [$"Not shown, of unknown age or sex: {SmallNumbers.Text(only.NotShown)}."],
        [_] => [],
        _ => ["Each force has a scale of its own: compare shapes, and read sizes from the figures."],
    };
}
