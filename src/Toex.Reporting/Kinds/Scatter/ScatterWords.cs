using Toex.Profiles.Findings;
using Toex.Profiles.Measures;
using Toex.Reporting.Layout;
using Toex.Reporting.Text;

namespace Toex.Reporting.Kinds.Scatter;

/// <summary>A scatter of subjects in words. It tells of subjects by key, so it is internal as the picture is.</summary>
internal static class ScatterWords
{
    public const string Internal = "Internal: personal data";

    private const int Month = 30;
    private const int FewLabels = 15;
    private const double Few = 0.05;

    /// <summary>How much the gravest few have; those tied with the last of them are told.</summary>
    public static Finding Title(ScatterContent content)
    {
        var all = content.Points.Count;
        var total = content.Points.Sum(p => p.Gravity);
        var gravities = content.Points.Select(p => p.Gravity).OrderDescending().ToList();
        var top = (int)Math.Ceiling(all * Few);
        var tied = top < all && gravities[top].Equals(gravities[top - 1]) ? gravities.Count(g => g.Equals(gravities[top])) : 0;
        var few = tied > top ? $"{top} (of {tied} equal)" : tied > 0 ? $"{top} ({tied} tied for the last)" : top == 1 ? "one" : $"{top}";
        var share = total > 0 ? gravities.Take(top).Sum() / total : 0;
        return new()
        {
            Kind = total > 0 && all > 1 ? FindingKind.Concentration : FindingKind.Figure,
            About = [content.PoliceForce], Of = content.Gravity, IsSignal = false, Period = content.Dates, Value = total > 0 ? share : null,
            Evidence = [new("subjects", all), new("of these the gravest", top), new("tied with the last of them", tied)],
            Statement = all == 1
                ? $"{content.PoliceForce}: one {Nouns.Singular(content.Subjects)}, {Amount(content.Points[0].Gravity)} {content.Gravity}, "
                    + $"{content.Latest} {Days(content.Points[0])} ago"
                : total <= 0 ? $"{content.PoliceForce}: none of {all} {content.Subjects} has any {content.Gravity}"
                : $"{content.PoliceForce}: the gravest {few} of {all} {(top == 1 && tied == 0 ? "has" : "have")} "
                    + $"{NumberText.Format(share, MeasureFormat.Percentage)} of {content.Gravity}",
        };
    }

    public static string Subtitle(ScatterContent content) =>
        $"{MeasureWords.Capital(content.Subjects)} by days since their {content.Latest}, as of {DateText.Day(content.AsOf)}, "
        + $"and {content.Gravity}. {Recent(content)}. "
        + (content.LongestRight ? "The longest ago and gravest stand at the top right."
            : "The most recent and gravest stand at the top right.");

    private static string Recent(ScatterContent content)
    {
        var recent = content.Points.Count(p => p.DaysSinceLatest <= Month);
        return recent == 0 ? $"None of {content.Points.Count} has its {content.Latest} in the last {Month} days"
            : $"{recent} of {content.Points.Count} {(recent == 1 ? "has its" : "have their")} {content.Latest} in the last {Month} days";
    }

    public static IEnumerable<string> Notes(ScatterContent content, SizeScale days, SizeScale gravity)
    {
        yield return $"{Internal}. Labels are keys or ranks, not names. Look a subject up before acting on it.";
        if (days.ByRoot || gravity.ByRoot)
        {
            yield return $"{(days.ByRoot && gravity.ByRoot ? $"Days and {content.Gravity} are" : days.ByRoot ? "Days are" : $"{MeasureWords.Capital(content.Gravity)} are")} drawn by square roots, so that the largest leave the others room.";
        }

        if (content.Points.Count > FewLabels)
        {
            yield return "Not every subject finds room for a label; the gravest come first.";
        }
    }

    public static string AlternativeText(ScatterContent content)
    {
        var gravest = content.Gravest.Take(5)
            .Select(p =>
                $"{p.Label}: {Amount(p.Gravity)} {content.Gravity}, {Days(p)}, {NumberText.Format(p.Count)} {Counted(content, p.Count)}{(p.Under18 == true ? ", under 18" : "")}");
        var unknown = content.UnknownAge > 0 ? $", {content.UnknownAge} of unknown age" : "";
        return $"{Internal}. {Title(content).Statement}. {Recent(content)}. "
            + $"Scatter of {Nouns.Count(content.Points.Count, content.Subjects)} "
            + $"by days since their {content.Latest} and {content.Gravity}, as of {DateText.Day(content.AsOf)}; "
            + $"{content.Under18} under 18{unknown}. Gravest: {string.Join("; ", gravest)}.";
    }

    /// <summary>What is counted, as one or as many.</summary>
    public static string Counted(ScatterContent content, long count) => count == 1 && content.Counted.EndsWith('s') ? content.Counted[..^1]
        : content.Counted;

    private static string Days(SubjectPoint point) => NumberText.Format(point.DaysSinceLatest, "day");

    private static string Amount(double gravity) => NumberText.Format(gravity, MeasureFormat.Count);
}
