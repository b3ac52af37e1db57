using Toex.Reporting.Text;

namespace Toex.Reporting.Kinds.HeatMap;

/// <summary>A heat map in words: the finding, and the days of one force or the busiest hour of each where one stands out.</summary>
internal static class HeatAlternativeText
{
    public static string Write(HeatContent content, string window)
    {
        var title = MeasureWords.InSentence(content.Title);
        var text = content.Panels.Count == 1
            ? $"Heat map of {title}, by weekday and hour, {window}: {string.Join(", ", content.Panels[0].Counts.Select(Day))}."
            : $"Heat maps of {title}, by weekday and hour, for {content.Panels.Count} forces, {window}.{Peaks(content)}";
        return $"{HeatTitle.Claim(content).Statement}. {text}" + NotKnown.After(content.NotKnown);
    }

    private static string Peaks(HeatContent content)
    {
        var peaks = content.Panels.Where(p => p.Busiest.Count is 1 or 2)
            .Select(p => $"{p.PoliceForce} {string.Join(" and ", p.Busiest.Select(HourText.Format))} ({NumberText.Format(p.Greatest)})")
                .ToList();
        return peaks.Count == 0 ? "" : $" Busiest hours: {string.Join("; ", peaks)}.";
    }

    /// <summary>A day's sum is told only where all its hours are.</summary>
    private static string Day(IReadOnlyList<long?> hours, int day) =>
        $"{HourText.Day(day)} {(hours.Contains(null) ? SmallNumbers.Mark : NumberText.Format(hours.Sum()!.Value))}";
}
