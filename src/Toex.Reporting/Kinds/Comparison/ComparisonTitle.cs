using Toex.Profiles.Measures;
using Toex.Reporting.Text;

namespace Toex.Reporting.Kinds.Comparison;

/// <summary>The finding of a comparison, in one sentence without a full stop.</summary>
internal static class ComparisonTitle
{
    public static string Of(ComparisonContent content)
    {
        if (content.Focus is { } focus && content.FocusBar is null)
        {
            return $"{focus} has no figure for {content.Words.Series}; {OfAll(content)}";
        }

        return content.FocusBar is { } bar && content.Bars.Count > 1 ? OfFocus(content, bar) : OfAll(content);
    }

    private static string OfAll(ComparisonContent content)
    {
        var (words, first, last) = (content.Words, content.First, content.Last);
        if (content.Bars.Count == 1)
        {
            return $"{first.PoliceForce}: {Alone(words, first.Value)}";
        }

        if (first.Value == last.Value)
        {
            return words.Measure.Format == MeasureFormat.Change ? $"{MeasureWords.Capital(words.Thing)} {Moved(words, first.Value)} in each of {content.Bars.Count} forces"
                : words.Countable && first.Value == 0 ? $"None of {content.Bars.Count} forces has any {words.Thing}"
                : $"All {content.Bars.Count} forces have the same {(words.Countable || words.IsEach ? "number of " : "")}{words.Noun}: {words.ValuePer(first.Value)}";
        }

        if (words.Measure.Format == MeasureFormat.Change)
        {
            return first.Value > 0
                ? $"{MeasureWords.Capital(words.Thing)} rose most in {Names(content, first)}: {words.Value(first.Value)}"
                : $"{MeasureWords.Capital(words.Thing)} rose in none of {content.Bars.Count} forces and fell most in {Names(content, last)}: {words.Value(last.Value)}";
        }

        return $"{Names(content, first)} {(first.Joint ? "have" : "has")} {words.Most}: {words.ValuePer(first.Value)}";
    }

    private static string OfFocus(ComparisonContent content, RankedBar bar)
    {
        var words = content.Words;
        var place = words.Measure.Format == MeasureFormat.Change ? null
            : bar.Joint ? null
            : bar.Rank == 1 ? "has " + words.Most
            : bar.Rank == content.Bars.Count ? "has " + words.Least
            : null;
        place ??= $"ranks {(bar.Joint ? "joint " : "")}{NumberText.Ordinal(bar.Rank)} of {content.Bars.Count} for {words.Ranked}";
        return $"{bar.PoliceForce} {place}: {words.ValuePer(bar.Value)}{AgainstGroup(content, bar)}";
    }

    private static string Alone(MeasureWords words, double value) =>
        words.Measure.Format == MeasureFormat.Change ? $"{words.Thing} {Moved(words, value)}"
        : words.Countable ? $"{words.Value(value)} {(words.Value(value) == "1" ? Nouns.Singular(words.Thing) : words.Thing)}"
        : words.IsEach ? $"{words.Value(value)} {words.Title}"
        : $"{words.Noun} is {words.ValuePer(value)}";

    /// <summary>Above or below only where the limits leave the group's value out; by the shown value where there are no limits.</summary>
    private static string AgainstGroup(ComparisonContent content, RankedBar bar)
    {
        if (content.Group is not { } group)
        {
            return "";
        }

        var shown = content.Words.Value(group);
        var (lower, upper) = (bar.Lower ?? bar.Value, bar.Upper ?? bar.Value);
        return shown == content.Words.Value(bar.Value) ? ", the same as the group"
            : lower > group ? $", above the group\u2019s {shown}"
            : upper < group ? $", below the group\u2019s {shown}"
            : $", not clearly different from the group\u2019s {shown}";
    }

    private static string Moved(MeasureWords words, double change) =>
        words.Value(change) == words.Value(0) ? "did not change"
            : $"{(change > 0 ? "rose" : "fell")} by {words.Value(Math.Abs(change)).TrimStart('+')}";

    private static string Names(ComparisonContent content, RankedBar bar)
    {
        var names = content.Bars.Where(b => b.Value == bar.Value).Select(b => b.PoliceForce).ToList();
        return names.Count switch
        {
            1 => names[0],
            2 => $"{names[0]} and {names[1]}",
            _ => $"{names.Count} forces",
        };
    }
}
