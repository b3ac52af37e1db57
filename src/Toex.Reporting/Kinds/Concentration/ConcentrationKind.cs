using Toex.Profiles;
using Toex.Profiles.Suppression;
using Toex.Reporting.Errors;
using Toex.Reporting.Protection;
using Toex.Reporting.Text;
using Toex.Reporting.Visuals;

namespace Toex.Reporting.Kinds.Concentration;

/// <summary>How an amount is spread over subjects.</summary>
internal sealed class ConcentrationKind : ProfileKind
{
    public override string Shows => "How much the busiest few subjects account for: Lorenz curves";

    public override VisualNeeds Needs { get; } = new() { Profiles = p => p.Concentration is not null };

    private protected override bool ShowsHarm => true;

    /// <summary>How many subjects each force has.</summary>
    private protected override void Release(ProfileRequest request, ReleasedCells release)
    {
        RefuseFew(request);
        foreach (var profile in request.Known(p => p.Concentration is not null))
        {
            release.AddTotal(release.Owner(profile), Subjects(profile), CountUse.Fixed);
        }
    }

    private protected override Visual Show(ProfileRequest request, CancellationToken cancel)
    {
        RefuseFew(request);
        var content = ConcentrationContent.FromRequest(request);
        var finding = ConcentrationWords.Title(content);
        return new(NumberText.Format(content.Curves.Count, "panel"),
            (page, top, height) => ConcentrationLayout.Write(page, content, top, height))
        {
            Title = finding.Statement,
            Finding = finding,
            Subtitle = ConcentrationWords.Subtitle(content, request.Window),
            Notes = [.. ConcentrationWords.Notes(content)],
            Instead = content.Curves.Any(c => c.IsLarge) ? null : ConcentrationWords.NothingDrawn(content),
            AlternativeText = ConcentrationWords.AlternativeText(content, request.Window),
            Table = Table(content),
        };
    }

    /// <summary>The points of each curve as it is drawn, and those that are marked on it.</summary>
    private static VisualTable Table(ConcentrationContent content) =>
        new TableOf<(string Name, double Subjects, double Amount, bool Marked)>()
        .Text("PoliceForce", "Name of the police force, or all of them together", r => r.Name)
        .Number("SubjectShare", $"share of {content.Subjects}", $"Those with most {content.Amount}", r => r.Subjects)
        .Number("AmountShare", $"share of {content.Amount}", $"The share of {content.Amount} that they have", r => r.Amount)
        .Flag("Marked", "Whether the point is marked and stated", r => r.Marked)
        .Rows(content.Curves.Concat(content.Group is { } group ? [group] : []).SelectMany(c => c.FromTop
            .Where(p => c.Tops.All(t => Math.Abs(t.Subjects - p.Subjects) > 1e-9))
            .Select(p => (c.Name, p.Subjects, p.Amount, Marked: false))
            .Concat(c.Tops.Select(t => (c.Name, t.Subjects, t.Amount, Marked: true))).OrderBy(p => p.Subjects)));

    /// <summary>The number of subjects is told, so it must not be small.</summary>
    private void RefuseFew(ProfileRequest request)
    {
        var known = request.Profiles.Where(p => p.Concentration is not null).ToList();
        if (request.SmallNumbers is { } rule && known.Count(p => rule.IsSmall(Subjects(p))) is > 0 and var few)
        {
            throw ChartErrors.SmallNumbersShown.With(
                Name, rule.Threshold, $"number of {known[0].Concentration!.Subjects}", few, request.Profiles.Count);
        }
    }

    private static long Subjects(ForceProfile profile) => profile.Concentration!.Histogram.Sum(h => h.Subjects);
}
