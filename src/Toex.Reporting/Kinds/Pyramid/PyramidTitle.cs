using Toex.Profiles.Measures;
using Toex.Reporting.Text;

namespace Toex.Reporting.Kinds.Pyramid;

/// <summary>The finding of a pyramid, in one sentence without a full stop.</summary>
internal static class PyramidTitle
{
    public static string Of(PyramidContent content)
    {
        var title = MeasureWords.InSentence(content.Title);
        if (content.Panels.Count == 1)
        {
            return OfOne(content.Panels[0], content.Unit, title);
        }

        var leading = content.Panels.Where(p => p.Largest.Count == 1)
            .GroupBy(p => (p.Largest[0].Sex, p.Largest[0].Band)).OrderByDescending(g => g.Count()).ToList();
        if (leading.Count == 0)
        {
            return $"{content.Title} by age and sex in {content.Panels.Count} forces";
        }

        if (content.Focus is not null && content.Panels[0].Largest.Count == 1)
        {
            var (sex, band, _) = content.Panels[0].Largest[0];
            var others = leading.Find(g => g.Key == (sex, band))!.Count() - 1;
            return $"{OfOne(content.Panels[0], content.Unit, title)}, as in {(others == 0 ? "none" : NumberText.Of((long)others))} of the {content.Panels.Count - 1} other forces";
        }

        var (most, forces) = (leading[0].Key, leading[0].Count());
        return $"{MeasureWords.Capital(most.Sex)} {most.Band} are the largest group{Shown(content.Panels.Any(p => p.AnyWithheld))} of {title} in {(forces == content.Panels.Count ? "all" : $"{forces} of")} {content.Panels.Count} forces";
    }

    private static string OfOne(PyramidPanel panel, string unit, string title) => panel.Largest.Count switch
    {
        0 when panel.Total == 0 => $"{panel.PoliceForce}: no {unit}",
        1 => $"{panel.PoliceForce}: {panel.Largest[0].Sex} {panel.Largest[0].Band} are the largest group{Shown(panel.AnyWithheld)} of {title}, {Part(panel, unit)}",
        _ => $"{panel.PoliceForce}: {title} by age and sex",
    };

    private static string Part(PyramidPanel panel, string unit)
    {
        var count = panel.Largest[0].Count;
        return panel.Total is { } total
            ? $"{NumberText.Of(count)} of {Nouns.Count(total, unit)} ({NumberText.Of((double)count / total, MeasureFormat.Percentage)})"
            : Nouns.Count(count, unit);
    }

    /// <summary>What is withheld may be more than what is shown.</summary>
    private static string Shown(bool anyWithheld) => anyWithheld ? " shown" : "";
}
