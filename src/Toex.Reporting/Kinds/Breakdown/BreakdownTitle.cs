using Toex.Profiles.Measures;
using Toex.Reporting.Text;

namespace Toex.Reporting.Kinds.Breakdown;

/// <summary>The finding of a breakdown, in one sentence without a full stop.</summary>
internal static class BreakdownTitle
{
    public static string Of(BreakdownContent content)
    {
        if (content.All is not { } all)
        {
            return OfOne(content, content.Rows[0]);
        }

        if (all.Total == 0)
        {
            return $"{content.Dimension}: none of {content.Rows.Count} forces has any {content.Unit}";
        }

        var group = content.Groups[BreakdownContent.Leading];
        if (content.Focus is { } focus && Value(content, focus) is not null)
        {
            var above = content.Rows.Count(r => Value(content, r) > Value(content, focus));
            var joint = content.Rows.Count(r => Value(content, r) == Value(content, focus)) > 1;
            var shown = content.Rows.Count(r => Value(content, r) is not null);
            return $"{content.Dimension}: {focus.Name} ranks {(joint ? "joint " : "")}{NumberText.Ordinal(above + 1)} of {(shown == content.Rows.Count ? $"{shown}" : $"the {shown} forces shown")} "
                + $"for {(content.Shares ? "its share" : content.Unit)} in {group}, {Amount(content, focus)}{Against(content, all)}";
        }

        // Where its value is withheld, a force comes after those whose value is shown: the first is the largest only of these.
        var shownOnly = content.Rows.Any(r => Value(content, r) is null && r.Total != 0) ? " of those shown" : "";
        var first = content.Rows[0];
        return Value(content, first) is null or 0
            ? $"{content.Dimension} of {content.Unit} in {content.Rows.Count} forces"
            : $"{content.Dimension}: {first.Name} has the {(content.Shares ? "largest share" : "most " + content.Unit)} in {group}{shownOnly}, {Amount(content, first)}{Against(content, all)}";
    }

    private static string OfOne(BreakdownContent content, BreakdownRow row)
    {
        var lead = $"{row.Name}, {MeasureWords.InSentence(content.Dimension)}";
        if (row.Total == 0)
        {
            return $"{lead}: no {content.Unit}";
        }

        var known = Enumerable.Range(0, content.Groups.Count).Where(g => row.Counts[g] > 0 && !BreakdownGroups.IsRest(content.Groups[g])).ToList();
        if (known.Count == 0)
        {
            return row.Total is { } total ? $"{lead}: {Nouns.Count(total, content.Unit)}" : lead;
        }

        var largest = known.MaxBy(g => row.Counts[g]);
        var largestOnes = known.Where(g => row.Counts[g] == row.Counts[largest]).Select(g => content.Groups[g]).ToList();
        return largestOnes.Count > 1
            ? $"{lead}: {string.Join(" and ", largestOnes)} are the largest groups, {NumberText.Of(row.Counts[largest]!.Value)} {content.Unit} each"
            : $"{lead}: {content.Groups[largest]} is the largest group{(row.Counts.Contains(null) ? " shown" : "")}, with {Part(content, row, largest)}";
    }

    private static string Part(BreakdownContent content, BreakdownRow row, int group)
    {
        var count = row.Counts[group]!.Value;
        return row.Total is { } total && row.Shares[group] is { } share
            ? $"{NumberText.Of(count)} of {Nouns.Count(total, content.Unit)} ({NumberText.Of(share, MeasureFormat.Percentage)})"
            : Nouns.Count(count, content.Unit);
    }

    private static double? Value(BreakdownContent content, BreakdownRow row) =>
        content.Shares ? row.Shares[BreakdownContent.Leading] : row.Counts[BreakdownContent.Leading];

    private static string Amount(BreakdownContent content, BreakdownRow row) => content.Shares
        ? $"{NumberText.Of(row.Shares[BreakdownContent.Leading]!.Value, MeasureFormat.Percentage)} of its {content.Unit}"
        : Part(content, row, BreakdownContent.Leading).Replace(" of ", " of its ", StringComparison.Ordinal);

    private static string Against(BreakdownContent content, BreakdownRow all) =>
        content.Shares && all.Shares[BreakdownContent.Leading] is { } share ? $", against {NumberText.Of(share, MeasureFormat.Percentage)} in the group" : "";
}
