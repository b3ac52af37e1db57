using Toex.Profiles.Findings;
using Toex.Profiles.Measures;
using Toex.Reporting.Text;

namespace Toex.Reporting.Kinds.HeatMap;

/// <summary>The finding of a heat map: the hour that stands out from its weekday and hour of day, where one does.</summary>
internal static class HeatTitle
{
    public static Finding Claim(HeatContent content) =>
        content.Panels.Count == 1 || content.HasFocus ? OfOne(content.Panels[0], content) : OfAll(content);

    /// <summary>How the others compare with the one in focus, in a sentence; empty where there is nothing to compare.</summary>
    public static string Others(HeatContent content)
    {
        if (!content.HasFocus || content.Panels[0].Busiest is not [var busiest] || !content.IsJudged)
        {
            return "";
        }

        var others = content.Panels.Skip(1).Count(p => p.Busiest is [var hour] && hour == busiest);
        return $" As in {(others == 0 ? "none" : NumberText.Format((long)others))} of the {content.Panels.Count - 1} other forces.";
    }

    private static Finding OfOne(HeatPanel panel, HeatContent content)
    {
        var force = panel.PoliceForce;
        if (panel.Busiest.Count == 0)
        {
            return panel.Total == 0 ? Finding(content, FindingKind.Figure, [panel], $"{force}: no {content.Unit} of known hour")
                : panel.Total is null || panel.Cells.Any(c => c.Count is null)
                    ? Finding(content, FindingKind.Figure, [panel], $"{force}: {content.Unit} by weekday and hour")
                : Finding(content, FindingKind.NoDifference, [panel],
                    $"{force}: {content.Unit} by weekday and hour: no single hour stands out") with { Value = panel.Greatest };
        }

        var amount = $"{NumberText.Format(panel.Greatest)} of {Nouns.Count(panel.Total!.Value, content.Unit)} "
            + $"({NumberText.Format((double)panel.Greatest / panel.Total.Value, MeasureFormat.Percentage)})";
        var said = panel.Busiest switch
        {
            [var one] => TitleText.Fitting($"{force}: {HourText.Format(one)} is the busiest hour, {amount}",
                $"{force}: {HourText.Format(one)} is the busiest hour"),
            [var one, var other] => $"{force}: {HourText.Format(one)} and {HourText.Format(other)} are the busiest hours",
            var many => $"{force}: {NumberText.Format((long)many.Count)} hours of the week are the busiest, "
                + $"{NumberText.Format(panel.Greatest)} each",
        };
        return Finding(content, FindingKind.Largest, [panel], said) with
        {
            IsSignal = true, Value = panel.Greatest,
                Evidence = [new("chance of an hour as busy", panel.Chance), new($"all {content.Unit}", panel.Total.Value)],
        };
    }

    private static Finding OfAll(HeatContent content)
    {
        var groups = content.Panels.Where(p => p.Busiest.Count == 1 && content.IsJudged).GroupBy(p => p.Busiest[0])
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key).ToList();
        var (forces, clear) = (content.Panels.Count, groups.Sum(g => g.Count()));
        return groups switch
        {
            [] => Finding(content, content.AnyWithheld ? FindingKind.Figure : FindingKind.NoDifference, [],
                $"{MeasureWords.Capital(content.Unit)} by weekday and hour in {forces} forces"
                + (content.AnyWithheld ? "" : ": no single hour stands out")),
            [var one] when clear == 1 =>
                Signal(one, $"{HourText.Format(one.Key)} stands out in {one.First().PoliceForce} alone of {forces} forces"),
            [var most, ..] when most.Count() == 1 => Finding(content, FindingKind.Largest, content.Panels.Where(p => p.Busiest.Count == 1),
                $"An hour stands out in {clear} of {forces} forces, in each another") with { IsSignal = true },
            [var most, ..] => Signal(most, $"{HourText.Format(most.Key)} is the busiest hour "
                + $"in {(most.Count() == forces ? "all" : $"{most.Count()} of")} {forces} forces"),
        };

        Finding Signal(IEnumerable<HeatPanel> about, string said) =>
            Finding(content, FindingKind.Largest, about, said) with { IsSignal = true };
    }

    private static Finding Finding(HeatContent content, FindingKind kind, IEnumerable<HeatPanel> about, string said) => new()
    {
        Kind = kind, About = [.. about.Select(p => p.PoliceForce)], Of = "hours", IsSignal = false, Period = content.Dates,
            Statement = said,
    };
}
