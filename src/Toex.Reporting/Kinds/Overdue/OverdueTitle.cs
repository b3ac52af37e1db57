using Toex.Profiles.Measures;
using Toex.Reporting.Kinds.Breakdown;
using Toex.Reporting.Text;

namespace Toex.Reporting.Kinds.Overdue;

/// <summary>The finding of a chart of what is overdue or open, in one sentence without a full stop.</summary>
internal static class OverdueTitle
{
    public static string Of(OverdueContent content)
    {
        if (content.Forces == 1)
        {
            return $"{content.All.Name}, {MeasureWords.InSentence(content.Title)}: {Amount(content.All, content.Unit)}{Worst(content)}";
        }

        var lead = $"{content.Title}: {Amount(content.All, content.Unit)} in {content.Forces} forces";
        if (content.All.Total is null or 0)
        {
            return lead;
        }

        if (content.Focus is { Total: not null } focus)
        {
            var (above, joint) = (content.Rows.Count(r => Value(content, r) > Value(content, focus)), content.Rows.Count(r => Value(content, r) == Value(content, focus)) > 1);
            return $"{lead}; {focus.Name} has {Brief(focus)}, {(joint ? "joint " : "")}{NumberText.Ordinal(above + 1)} of {Ranked(content)}{(content.Shares ? " by share" : "")}";
        }

        var first = content.Rows[0];
        return Value(content, first) is null or 0 ? lead
            : $"{lead}; {first.Name} has the {(content.Shares ? "largest share" : "most")}{Shown(content)}, {Brief(first)}";
    }

    /// <summary><c>185 of 1,785 (10.4%)</c>.</summary>
    public static string Brief(OverdueRow row) => row.Share is { } share
        ? $"{SmallNumbers.Text(row.Total)} of {NumberText.Of(row.Due!.Value)} ({NumberText.Of(share, MeasureFormat.Percentage)})"
        : SmallNumbers.Text(row.Total);

    private static double? Value(OverdueContent content, OverdueRow row) => content.Shares ? row.Share : row.Total;

    private static string Amount(OverdueRow row, string unit) => row switch
    {
        { Total: null } => $"{unit} by level of risk",
        { Total: 0, Due: { } due } => $"none of {Nouns.Count(due, unit)}",
        { Total: 0 } => $"no {unit}",
        { Total: { } total, Share: { } share } => $"{NumberText.Of(total)} of {Nouns.Count(row.Due!.Value, unit)} ({NumberText.Of(share, MeasureFormat.Percentage)})",
        { Total: { } total } => Nouns.Count(total, unit),
    };

    /// <summary>How many are at the highest risk, and how many have been so the longest.</summary>
    private static string Worst(OverdueContent content)
    {
        if (content.All.Total is null or 0)
        {
            return "";
        }

        var highest = content.Rows.FirstOrDefault(r => !BreakdownGroups.IsRest(r.Name));
        var risk = highest?.Total is { } count ? $", {(count == 0 ? "none" : NumberText.Of(count))} at the highest risk ({highest.Name})" : "";
        var longest = content.Parts.Count > 1 && content.All.Counts[^1] is > 0 and var late ? $", {NumberText.Of(late)} {MeasureWords.InSentence(content.Parts[^1])}" : "";
        return risk + longest;
    }

    /// <summary>What is withheld may be more than what is shown.</summary>
    private static string Shown(OverdueContent content) => content.Rows.Any(r => Value(content, r) is null && r.Total != 0) ? " of those shown" : "";

    private static string Ranked(OverdueContent content)
    {
        var shown = content.Rows.Count(r => Value(content, r) is not null);
        return shown == content.Forces ? NumberText.Of((long)shown) : $"the {shown} forces shown";
    }
}
