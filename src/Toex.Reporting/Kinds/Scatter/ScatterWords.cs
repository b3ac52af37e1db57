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

    /// <summary>The finding, in one sentence without a full stop.</summary>
    public static string Title(ScatterContent content)
    {
        var all = content.Points.Count;
        var recent = content.Points.Count(p => p.DaysSinceLatest <= Month);
        if (all == 1)
        {
            return $"{content.PoliceForce}: {Days(content.Points[0])} since the {content.Latest} of the one subject, with {Amount(content.Points[0].Gravity)} {content.Gravity}";
        }

        var total = content.Points.Sum(p => p.Gravity);
        var top = (int)Math.Ceiling(all * Few);
        var share = total > 0 ? content.Points.Select(p => p.Gravity).OrderDescending().Take(top).Sum() / total : 0;
        var newest = recent == 0 ? $"none of {all} {content.Subjects} has its {content.Latest} in the last {Month} days"
            : $"{recent} of {all} {content.Subjects} {(recent == 1 ? "has its" : "have their")} {content.Latest} in the last {Month} days";
        return $"{content.PoliceForce}: {newest}" + (total > 0 ? $"; the gravest {(top == 1 ? "one has" : $"{top} have")} {NumberText.Of(share, MeasureFormat.Percentage)} of all {content.Gravity}" : "");
    }

    public static string Subtitle(ScatterContent content) =>
        $"{MeasureWords.Capital(content.Subjects)} by days since their {content.Latest}, as of {DateText.Day(content.AsOf)}, and {content.Gravity}. The most recent and gravest stand at the top right.";

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
        var gravest = content.Points.OrderByDescending(p => p.Gravity).ThenBy(p => p.DaysSinceLatest).Take(5)
            .Select(p => $"{p.Label}: {Amount(p.Gravity)} {content.Gravity}, {Days(p)}, {NumberText.Of(p.Count)} {Counted(content, p.Count)}{(p.Under18 == true ? ", under 18" : "")}");
        var unknown = content.UnknownAge > 0 ? $", {content.UnknownAge} of unknown age" : "";
        return $"{Internal}. {Title(content)}. Scatter of {(content.Points.Count == 1 ? "1 subject" : $"{NumberText.Of((long)content.Points.Count)} {content.Subjects}")} by days since their {content.Latest} and {content.Gravity}, as of {DateText.Day(content.AsOf)}; "
            + $"{content.Under18} under 18{unknown}. Gravest: {string.Join("; ", gravest)}.";
    }

    /// <summary>What is counted, as one or as many.</summary>
    public static string Counted(ScatterContent content, long count) => count == 1 && content.Counted.EndsWith('s') ? content.Counted[..^1] : content.Counted;

    private static string Days(SubjectPoint point) => NumberText.Of(point.DaysSinceLatest, "day");

    private static string Amount(double gravity) => NumberText.Of(gravity, MeasureFormat.Count);
}
