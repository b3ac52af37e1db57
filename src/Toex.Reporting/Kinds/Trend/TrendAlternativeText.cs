using Toex.Reporting.Findings;
using Toex.Reporting.Text;

namespace Toex.Reporting.Kinds.Trend;

/// <summary>A trend in words: the finding, highest, lowest, mean, limits and signals.</summary>
internal static class TrendAlternativeText
{
    public static string Write(TrendContent content)
    {
        var (words, period) = (content.Words, content.Period);
        var (first, last) = (period.Long(content.Span.First), period.Long(content.Span.Last));
        var span = first == last ? first : $"{first} to {last}";
        var finding = TrendTitle.Claim(content).Statement;
        var text = content.Series.Count == 1
            ? $"{finding}. Line chart of {words.Series} by {period.Unit}, "
                + $"{span}{Range(content.Series[0], content)}{Limits(content.Series[0], words)}.{Signals(content)}"
            : $"{finding}. Line charts of {words.Series} by {period.Unit}, {span}, for {content.Series.Count} "
                + $"{content.Each}s{(content.GroupsOf is { } force ? $" of {force}" : "")}{Extremes(content)}.{Signals(content)}"
                + NotKnown.After(content.Unknown) + LeftOutText.After(content.LeftOut, words);
        return string.Join(" ", TrendStages.Lines(content).Prepend(text));
    }

    private static string Range(TrendSeries series, TrendContent content) =>
        series.Highest.Value == series.Lowest.Value ? $": {content.Words.Value(series.Highest.Value!.Value)} throughout"
            : $": highest {At(series.Highest, content)}, lowest {At(series.Lowest, content)}";

    private static string At(TrendPoint point, TrendContent content) =>
        $"{content.Words.Value(point.Value!.Value)} in {content.Period.Long(point.Month)}";

    private static string Limits(TrendSeries series, MeasureWords words) => series.Limits is { } limits
        ? $", mean {words.Level(limits.Mean)}, limits {words.Level(limits.Lower)} to {words.Level(limits.Upper)}"
        : "";

    private static string Extremes(TrendContent content)
    {
        var (highest, lowest) = (content.Series.MaxBy(s => s.Highest.Value)!, content.Series.MinBy(s => s.Lowest.Value)!);
        return $": highest {highest.Name} {At(highest.Highest, content)}, lowest {lowest.Name} {At(lowest.Lowest, content)}";
    }

    private static string Signals(TrendContent content)
    {
        var signals = content.Series.Where(s => s.HasSignal)
            .Select(s => (content.Series.Count == 1 ? "" : s.Name + " ") + string.Join(", ", TrendFinding.Each(s, content)))
                .ToList();
        return signals.Count == 0 ? "" : $" Signals: {string.Join("; ", signals)}.";
    }
}
