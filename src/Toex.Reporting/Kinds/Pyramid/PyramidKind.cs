using Toex.Profiles;
using Toex.Reporting.Protection;
using Toex.Reporting.Text;
using Toex.Reporting.Visuals;

namespace Toex.Reporting.Kinds.Pyramid;

/// <summary>Persons by age and sex.</summary>
internal sealed class PyramidKind : ProfileKind
{
    private const int Adult = 18;

    public override string Shows => "Persons, or what is counted of them, by age and sex";

    public override VisualNeeds Needs { get; } = new() { Profiles = p => p.Ages is not null };

    /// <summary>A child by age and sex is soon known, where few are counted.</summary>
    private protected override bool IsSensitive(VisualData data, VisualOptions options) => options.SmallNumbersBelow is null
        && data.Profiles.Any(p => p.Ages is { } ages
            && ages.Bands.Any(b => AgeBand.FirstOf(b.Label) < Adult && b.Male + b.Female + b.NotKnown > 0));

    private protected override void Release(ProfileRequest request, ReleasedCells release) => PyramidCells.Release(request, release);

    private protected override Visual Show(ProfileRequest request, CancellationToken cancel)
    {
        var content = PyramidContent.FromRequest(request);
        var finding = PyramidTitle.Claim(content);
        return new(NumberText.Format(content.Panels.Count, "pyramid"),
            (page, top, height) => new PyramidLayout(page, content).Write(top, height))
        {
            Title = finding.Statement,
            Finding = finding,
            Subtitle = request.OfTheme($"{MeasureWords.Capital(content.What)} by age and sex") + PyramidTitle.Others(content),
            Notes = [.. Notes(content), .. NotKnown.Notes(content.Unknown), .. request.Withheld(content.AnyWithheld)],
            AlternativeText = PyramidAlternativeText.Write(content, request.Window),
            Table = Table(content),
            Instead = content.Panels.All(p => p.Total == 0) ? $"There are no {content.Unit} to draw." : null,
        };
    }

    private static VisualTable Table(PyramidContent content) => new TableOf<(string PoliceForce, string Band, long? Male, long? Female)>()
        .Text("PoliceForce", "Name of the police force", r => r.PoliceForce)
        .Text("AgeBand", "Ages in years", r => r.Band)
        .Where(content.Males, t =>
            t.Count("Males", content.Unit, $"{MeasureWords.Capital(content.What)}: males of these ages", r => r.Male))
        .Where(content.Females, t =>
            t.Count("Females", content.Unit, $"{MeasureWords.Capital(content.What)}: females of these ages", r => r.Female))
        .Rows(content.Panels.SelectMany(p => p.Bars.Select(b => (p.PoliceForce, b.Band, b.Male, b.Female))));

    private static IEnumerable<string> Notes(PyramidContent content)
    {
        if (content.NotCounted.Count > 0)
        {
            yield return PyramidAlternativeText.NotCounted(content).TrimStart();
        }

        if (content.Panels.Any(p => p.Largest.Count > 0))
        {
            yield return "Groups of unequal width are compared per year of age"
                + (content.OpenEnded ? ", the last as if it ended at 89" : "")
                + ". Named is the first, with another that chance does not tell from it.";
        }

        if (content.Panels is [{ NotShown: not 0 } only])
        {
            yield return $"Not shown, of unknown age or sex: {SmallNumbers.Text(only.NotShown)}.";
        }

        if (content.Panels.Count > 1)
        {
            yield return "Each force has a scale of its own: compare shapes, and read sizes from the figures.";
        }
    }
}
