using Toex.Profiles.Findings;
using Toex.Profiles.Measures;
using Toex.Reporting.Findings;
using Toex.Reporting.Kinds.Breakdown;
using Toex.Reporting.Text;

namespace Toex.Reporting.Kinds.Overdue;

/// <summary>
/// The finding of what is overdue or open. Shares of what was due compare forces, and are a signal where one stands apart from the others;
/// numbers grow with the size of a force and rank nobody.
/// </summary>
internal static class OverdueFinding
{
    public static Finding Find(OverdueContent content)
    {
        if (content.Forces == 1)
        {
            return OfOne(content);
        }

        return content.All.Total is null or 0 ? Claim(content, FindingKind.NoDifference, [], false,
            $"{content.Title}: {Amount(content.All, content.Unit)} in {content.Forces} forces")
            : content.Focus is { Total: not null } focus ? OfFocus(content, focus)
            : content.Shares ? OfShares(content)
            : OfCounts(content);
    }

    /// <summary><c>185 of 1,785 (10.4%)</c>.</summary>
    public static string Brief(OverdueRow row) => row.Share is { } share
        ? $"{SmallNumbers.Text(row.Total)} of {NumberText.Format(row.Due!.Value)} ({Percent(share)})"
        : SmallNumbers.Text(row.Total);

    private static Finding OfOne(OverdueContent content)
    {
        var lead = Lead(content, content.All);
        var (risk, longest) = Worst(content);
        var statement = Sentence.Fit([.. longest is null ? [] : new[] { $"{lead}, {risk}, {longest}" }, .. risk is null ? []
            : new[] { $"{lead}, {risk}" }, lead]);
        return Claim(content, FindingKind.Figure, [content.All.Name], false, statement,
            risk is null || statement.Contains(risk, StringComparison.Ordinal) ? null : risk,
            longest is null || statement.Contains(longest, StringComparison.Ordinal) ? null : longest);
    }

    private static Finding OfFocus(OverdueContent content, OverdueRow focus)
    {
        var lead = Lead(content, focus);
        var standing = Standing(content);
        var shares = content.Rows.Where(r => r.Share is not null).ToList();
        var rank = focus.Share is { } own && shares.Count > 1 && content.Rows.All(r => r.Total is not null && !r.IsDueWithheld)
            ? Sentence.Place(shares.Count(r => r.Share > own) + 1, shares.Count(r => r.Share == own) > 1, "largest share")
                + $" of {(shares.Count == content.Forces ? $"{content.Forces}" : $"the {shares.Count} forces with a share")}" : null;
        return Claim(content, FindingKind.Position, [focus.Name], standing.StandsApart((focus.Total, focus.Due)), Sentence.Fit(
                focus.Share is not null && content.All.Share is { } group ? $"{lead}, group {Percent(group)}" : lead, lead),
            [rank, .. standing.Words((focus.Total, focus.Due)), Whole(content), rank is null ? "A number grows with the size of a force"
                : null]);
    }

    private static Finding OfShares(OverdueContent content)
    {
        if (content.Rows.Any(r => r.Share is null && r.Total != 0)
            || Largest.Of(content.Rows, r => r.Share, r => r.Name) is not { } largest)
        {
            return OfCounts(content);
        }

        var (standing, title) = (Standing(content), MeasureWords.InSentence(content.Title));
        if (standing.IsChance && !content.AnyWithheld)
        {
            return Claim(content, FindingKind.NoDifference, [], false, Sentence.Fit($"No force stands apart for its share of {title}"),
                $"{largest.Have} the largest, {Percent(largest.Value)}: the forces differ no more than chance would have them",
                    largest.Tied, Whole(content));
        }

        var first = content.Rows.First(r => r.Share == largest.Value);
        var apart = content.Rows.Any(r => r.Share == largest.Value && standing.StandsApart((r.Total, r.Due)));
        var lead = $"{largest.Have} the largest share of {title}";
        return Claim(content, FindingKind.Largest, largest.Names, apart, largest.Names.Count > 1
                ? Sentence.Fit($"{lead}, {Percent(largest.Value)} each")
                : Sentence.Fit($"{lead}: {Brief(first)}", $"{lead}: {Percent(largest.Value)}"),
            largest.Tied, apart ? null : "It does not stand apart from the others", Whole(content));
    }

    private static Finding OfCounts(OverdueContent content)
    {
        if (content.Rows.Any(r => r.Total is null) || Largest.Of(content.Rows, r => r.Total, r => r.Name) is not { } largest)
        {
            return Claim(content, FindingKind.Figure, [], false,
                $"{content.Title}: {Amount(content.All, content.Unit)} in {content.Forces} forces");
        }

        var lead = $"{largest.Have} the most {MeasureWords.InSentence(content.Title)}";
        var share = content.AnyWithheld ? null : Largest.Of(content.Rows, r => r.Share, r => r.Name);
        return Claim(content, FindingKind.Figure, largest.Names, false, largest.Names.Count > 1
                ? Sentence.Fit($"{lead}, {NumberText.Format((long)largest.Value)} each")
                : Sentence.Fit($"{lead}: {Brief(content.Rows.First(r => r.Total == largest.Value))}",
                    $"{lead}: {NumberText.Format((long)largest.Value)}"),
            largest.Tied, Whole(content), "A number grows with the size of a force",
            share is null || share.Names.SequenceEqual(largest.Names) ? null
                : $"By share {share.Have} the largest, {Percent(share.Value)}");
    }

    private static Finding Claim(OverdueContent content, FindingKind kind, IReadOnlyList<string> about, bool isSignal, string statement,
        params IEnumerable<string?> further) => new()
    {
        Kind = kind, About = [.. about], Of = "Backlog", IsSignal = isSignal, Period = content.Period, Statement = statement,
            Further = Sentence.Join(further),
        Value = kind == FindingKind.Figure && content.Forces == 1 ? content.All.Total : null, Comparison = content.Forces == 1 ? null
            : content.All.Share,
        Against = content.Forces == 1 ? null : "the group",
    };

    /// <summary>All forces together.</summary>
    private static string Whole(OverdueContent content) => $"{content.Forces} forces together: {Amount(content.All, content.Unit)}";

    private static ShareStanding Standing(OverdueContent content) =>
        ShareStanding.Create(content.Rows.Where(r => r.Share is not null).Select(r => (r.Total, r.Due)));

    /// <summary><c>Essex, visits overdue: 185 of 1,785 offenders (10.4%)</c>.</summary>
    private static string Lead(OverdueContent content, OverdueRow row) =>
        $"{ForceNames.InSentence(row.Name)}, {MeasureWords.InSentence(content.Title)}: {Amount(row, content.Unit)}";

    private static string Amount(OverdueRow row, string unit) => row switch
    {
        { Total: null } => $"{unit} by level of risk",
        { Total: 0, Due: { } due } => $"none of {Nouns.Count(due, unit)}",
        { Total: 0 } => $"no {unit}",
        { Total: { } total, Share: { } share } => $"{NumberText.Format(total)} of {Nouns.Count(row.Due!.Value, unit)} ({Percent(share)})",
        { Total: { } total } => Nouns.Count(total, unit),
    };

    /// <summary>How many are at the highest risk, and how many have been so the longest.</summary>
    private static (string? Risk, string? Longest) Worst(OverdueContent content)
    {
        if (content.All.Total is null or 0)
        {
            return (null, null);
        }

        var highest = content.Rows.FirstOrDefault(r => !BreakdownGroups.IsRest(r.Name));
        return (highest?.Total is { } count ? $"{(count == 0 ? "none" : NumberText.Format(count))} at the highest risk ({highest.Name})"
            : null,
            content.Parts.Count > 1 && content.All.Counts[^1] is > 0 and var late
                ? $"{NumberText.Format(late)} {MeasureWords.InSentence(content.Parts[^1])}" : null);
    }

    private static string Percent(double share) => NumberText.Format(share, MeasureFormat.Percentage);
}
