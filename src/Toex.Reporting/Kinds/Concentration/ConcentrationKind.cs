using Toex.Reporting.Text;
using Toex.Reporting.Visuals;

namespace Toex.Reporting.Kinds.Concentration;

/// <summary>How an amount is spread over subjects.</summary>
internal sealed class ConcentrationKind : ProfileKind
{
    public override string Shows => "How much the busiest few subjects account for: Lorenz curves";

    public override VisualNeeds Needs { get; } = new() { Profiles = p => p.Concentration is not null };

    private protected override bool ShowsHarm => true;

    private protected override Visual Show(ProfileRequest request, CancellationToken cancel)
    {
        var content = ConcentrationContent.Of(request);
        var finding = ConcentrationWords.Title(content);
        return new(NumberText.Of(content.Curves.Count, "panel"),
            (page, top, height) => ConcentrationLayout.Write(page, content, top, height))
        {
            Title = finding.Statement,
            Finding = finding,
            Subtitle = ConcentrationWords.Subtitle(content, request.Window),
            Notes = [.. ConcentrationWords.Notes(content)],
            Instead = content.Curves.Any(c => c.IsLarge) ? null : ConcentrationWords.NothingDrawn(content),
            AlternativeText = ConcentrationWords.AlternativeText(content, request.Window),
            Table = Table(content, whole: request.SmallNumbers is null),
        };
    }

    /// <summary>The points of each curve as it is drawn, and those that are marked on it; the marked ones alone where small numbers are
    /// withheld, since from one point of a curve to the next are often single subjects.</summary>
    private static VisualTable Table(ConcentrationContent content, bool whole) =>
        new TableOf<(string Name, double Subjects, double Amount, bool Marked)>()
        .Text("PoliceForce", "Name of the police force, or all of them together", r => r.Name)
        .Number("SubjectShare", $"share of {content.Subjects}", $"Those with most {content.Amount}", r => r.Subjects)
        .Number("AmountShare", $"share of {content.Amount}", $"The share of {content.Amount} that they have", r => r.Amount)
        .Flag("Marked", "Whether the point is marked and stated", r => r.Marked)
        .Rows(content.Curves.Concat(content.Group is { } group ? [group] : []).SelectMany(c => (whole ? c.FromTop : [])
            .Where(p => c.Tops.All(t => Math.Abs(t.Subjects - p.Subjects) > 1e-9))
            .Select(p => (c.Name, p.Subjects, p.Amount, Marked: false))
            .Concat(c.Tops.Select(t => (c.Name, t.Subjects, t.Amount, Marked: true))).OrderBy(p => p.Subjects)));
}
