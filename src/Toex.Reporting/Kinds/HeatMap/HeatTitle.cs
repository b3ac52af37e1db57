using Toex.Profiles.Measures;
using Toex.Reporting.Text;

namespace Toex.Reporting.Kinds.HeatMap;

/// <summary>The finding of a heat map, in one sentence without a full stop.</summary>
internal static class HeatTitle
{
    public static string Of(HeatContent content)
    {
        if (content.Panels.Count == 1)
        {
            return OfOne(content.Panels[0], content.Unit);
        }

        var groups = content.Panels.Where(p => p.Peaks.Count == 1).GroupBy(p => p.Peaks[0]).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).ToList();
        if (content.HasFocus && content.Panels[0].Peaks.Count == 1)
        {
            var others = groups.Find(g => g.Key == content.Panels[0].Peaks[0])!.Count() - 1;
            return $"{OfOne(content.Panels[0], content.Unit)}, as in {(others == 0 ? "none" : NumberText.Of((long)others))} of the {content.Panels.Count - 1} other forces";
        }

        return groups.Count == 0 ? $"{MeasureWords.Capital(content.Unit)} by weekday and hour in {content.Panels.Count} forces"
            : groups[0].Count() == 1 && content.Panels.All(p => p is { AnyWithheld: false, Peaks.Count: 1 }) ? $"No two of {content.Panels.Count} forces are busiest in the same hour"
            : $"{HourText.Of(groups[0].Key)} is the busiest hour{Shown(content.Panels.Any(p => p.AnyWithheld))} in {(groups[0].Count() == content.Panels.Count ? "all" : $"{groups[0].Count()} of")} {content.Panels.Count} forces";
    }

    private static string OfOne(HeatPanel panel, string unit)
    {
        if (panel.Peaks.Count == 0)
        {
            return panel.Total == 0 ? $"{panel.PoliceForce}: no {unit} of known hour" : $"{panel.PoliceForce}: {unit} by weekday and hour";
        }

        var amount = panel.Total is { } total
            ? $"{NumberText.Of(panel.Greatest)} of {Nouns.Count(total, unit)} ({NumberText.Of((double)panel.Greatest / total, MeasureFormat.Percentage)})"
            : Nouns.Count(panel.Greatest, unit);
        return panel.Peaks.Count switch
        {
            1 => $"{panel.PoliceForce}: {HourText.Of(panel.Peaks[0])} is the busiest hour{Shown(panel.AnyWithheld)}, {amount}",
            2 => $"{panel.PoliceForce}: {HourText.Of(panel.Peaks[0])} and {HourText.Of(panel.Peaks[1])} are the busiest hours{Shown(panel.AnyWithheld)}, {amount} each",
            _ => $"{panel.PoliceForce}: {NumberText.Of((long)panel.Peaks.Count)} hours of the week are the busiest{Shown(panel.AnyWithheld)}, {amount} each",
        };
    }

    /// <summary>What is withheld may be more than what is shown.</summary>
    private static string Shown(bool anyWithheld) => anyWithheld ? " shown" : "";
}
