using Toex.Reporting.Text;

namespace Toex.Reporting.Kinds.Trend;

/// <summary>The finding of a trend, in one sentence without a full stop.</summary>
internal static class TrendTitle
{
    /// <param name="content">What is shown.</param>
    /// <param name="window">The window, such as <c>12 months to 30 September 2026</c>.</param>
    public static string Of(TrendContent content, string window)
    {
        if (content.Series.Count == 1)
        {
            return OfOne(content.Series[0], content, window);
        }

        if (content.Series.All(s => s.Limits is null))
        {
            if (!content.Series.Any(s => s.IsSettled))
            {
                return $"No {content.Period.Unit} of {content.Words.Series} is settled yet in any of {content.Series.Count} forces";
            }

            var highest = content.Series.Where(s => s.IsSettled).MaxBy(s => s.Highest.Value)!;
            return $"{MeasureWords.Capital(content.Words.Series)} peaked at {content.Words.Value(highest.Highest.Value!.Value)}, "
                + $"in {highest.PoliceForce} in {content.Period.Long(highest.Highest.Month)}";
        }

        return content.Focus is { } focus ? OfFocus(focus, content, window) : OfAll(content, window);
    }

    private static string OfOne(TrendSeries series, TrendContent content, string window)
    {
        var title = content.Words.Series;
        if (series.Limits is null)
        {
            if (!series.IsSettled)
            {
                return $"{series.PoliceForce}: no {content.Period.Unit} of {title} is settled yet";
            }

            var (high, low) = (content.Words.Value(series.Highest.Value!.Value), content.Words.Value(series.Lowest.Value!.Value));
            return high == low
                ? $"{series.PoliceForce}: {title} stood at {high} in {content.Period.Long(series.Latest.Month)}"
                : $"{series.PoliceForce}: {title} peaked at {high} in {content.Period.Long(series.Highest.Month)}";
        }

        return TrendFinding.Clause(series, content) is { } clause
            ? $"{series.PoliceForce}: {title} {clause}"
            : $"{series.PoliceForce}: no signal in {title} {In(window)}";
    }

    private static string OfFocus(TrendSeries focus, TrendContent content, string window)
    {
        var others = content.Series.Skip(1).ToList();
        var signals = others.Count(s => s.HasSignal);
        var rest = (others.Count, signals) switch
        {
            (1, 0) => $"{others[0].PoliceForce} shows no signal",
            (1, _) => $"{others[0].PoliceForce} shows a signal{(focus.HasSignal ? " too" : "")}",
            (_, 0) => $"none of the {others.Count} other forces shows a signal",
            (_, 1) => $"1 of the {others.Count} other forces shows a signal",
            _ => $"{signals} of the {others.Count} other forces show a signal",
        };
        return $"{OfOne(focus, content, window)}; {rest}";
    }

    private static string OfAll(TrendContent content, string window)
    {
        var (title, forces) = (content.Words.Series, content.Series.Count);
        var signals = content.Series.Where(s => s.HasSignal).ToList();
        return signals.Count switch
        {
            0 => $"None of {forces} forces shows a signal in {title} {In(window)}",
            1 => $"Only {signals[0].PoliceForce} of {forces} forces shows a signal: {title} {TrendFinding.Clause(signals[0], content)}",
            _ when signals.Count == forces => $"All {forces} forces show a signal in {title} {In(window)}",
            _ => $"{signals.Count} of {forces} forces show a signal in {title} {In(window)}",
        };
    }

    private static string In(string window) => char.IsDigit(window[0]) && window.Contains(" month", StringComparison.Ordinal) ? "in the " + window : "from " + window;
}
