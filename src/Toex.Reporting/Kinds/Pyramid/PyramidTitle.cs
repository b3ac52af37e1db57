using Toex.Profiles.Findings;
using Toex.Reporting.Text;

namespace Toex.Reporting.Kinds.Pyramid;

/// <summary>The finding of a pyramid: the group with most for each year of age, where chance does not explain it.</summary>
internal static class PyramidTitle
{
    public static Finding Claim(PyramidContent content) =>
        content.Panels.Count == 1 || content.Focus is not null ? OfOne(content.Panels[0], content) : OfAll(content);

    /// <summary>How the others compare with the one in focus, in a sentence; empty where there is nothing to compare.</summary>
    public static string Others(PyramidContent content)
    {
        if (content.Focus is null || content.Panels[0].Largest.Count == 0 || !content.IsJudged)
        {
            return "";
        }

        var others = content.Panels.Skip(1).Count(p => p.Who == content.Panels[0].Who);
        return $" As in {(others == 0 ? "none" : NumberText.Format((long)others))} of the {content.Panels.Count - 1} other forces.";
    }

    private static Finding OfOne(PyramidPanel panel, PyramidContent content) => panel switch
    {
        { Total: 0 } => Finding(content, FindingKind.Figure, [panel], $"{panel.PoliceForce}: no {content.Unit}"),
        { Largest: [var first, ..] } => Finding(content, FindingKind.Largest, [panel],
            TitleText.Fitting($"{panel.PoliceForce}: {panel.Who} have most {content.Unit} per year of age",
                $"{panel.PoliceForce}: most {content.Unit} per year of age, {PyramidGroup.Brief(panel.Who)}")) with
        {
            IsSignal = true,
            Value = (double)first.Count / first.Years,
            Evidence = [.. panel.Largest.SelectMany(g => new FindingEvidence[]
            {
                new($"{content.Unit}, {g.Sex} aged {g.Band}", g.Count), new($"years of age, {g.Sex} aged {g.Band}", g.Years),
            })],
        },
        _ when content.AnyWithheld => Finding(content, FindingKind.Figure, [panel], $"{panel.PoliceForce}: {content.What} by age and sex"),
        _ => Finding(content, FindingKind.NoDifference, [panel],
            $"{panel.PoliceForce}: {content.What} by age and sex: no single group stands out"),
    };

    private static Finding OfAll(PyramidContent content)
    {
        var forces = content.Panels.Count;
        var groups = content.Panels.Where(p => p.Largest.Count > 0 && content.IsJudged).GroupBy(p => p.Who)
            .OrderByDescending(g => g.Count()).ToList();
        if (groups.Count == 0)
        {
            return Finding(content, content.AnyWithheld ? FindingKind.Figure
                : FindingKind.NoDifference, [], $"{MeasureWords.Capital(content.What)} by age and sex in {forces} forces"
                + (content.AnyWithheld ? "" : ": no single group stands out"));
        }

        if (groups[0].Count() == 1)
        {
            var found = groups.SelectMany(g => g).ToList();
            var said = found.Count == 1 ? $"a group stands out in {found[0].PoliceForce} alone"
                : $"different groups stand out in {found.Count} of {forces} forces";
            return Finding(content, FindingKind.Largest, found, $"{MeasureWords.Capital(content.What)} by age and sex: {said}") with
            {
                IsSignal = true,
            };
        }

        var where = groups[0].Count() == forces ? $"all {forces} forces" : $"{groups[0].Count()} of {forces} forces";
        var most = $": most {content.Unit} per year of age in ";
        var brief = PyramidGroup.Brief(groups[0].Key);
        return Finding(content, FindingKind.Largest, groups[0],
            MeasureWords.Capital(TitleText.Fitting(
                groups[0].Key + most + where, brief + most + where, $"{brief}{most}{NumberText.Format(groups[0].Count(), "force")}"))) with
        {
            IsSignal = true,
        };
    }

    private static Finding Finding(PyramidContent content, FindingKind kind, IEnumerable<PyramidPanel> about, string said) => new()
    {
        Kind = kind, About = [.. about.Select(p => p.PoliceForce)], Of = "ages", IsSignal = false, Period = content.Dates, Statement = said,
    };
}
