using Toex.Profiles.Findings;
using Toex.Profiles.Measures;
using Toex.Reporting.Findings;
using Toex.Reporting.Text;

namespace Toex.Reporting.Kinds.Breakdown;

/// <summary>
/// The finding of a breakdown. Shares compare forces, and are a signal where one stands apart from the others; counts grow with the size of
/// a force and rank nobody.
/// </summary>
internal static class BreakdownFinding
{
    public static Finding Find(BreakdownContent content)
    {
        if (content.All is not { } all)
        {
            return Claim(content, FindingKind.Figure, [content.Rows[0].Name], false, OfOne(content, content.Rows[0]));
        }

        return all.Total == 0
                ? Claim(content, FindingKind.NoDifference, [], false,
                    $"{content.Dimension}: none of {content.Rows.Count} forces has any {content.Unit}")
            : content.Focus is { } focus && focus.Counts[BreakdownContent.Leading] is not null ? OfFocus(content, all, focus)
            : content.Shares ? OfShares(content, all)
            : OfCounts(content, all);
    }

    private static Finding OfFocus(BreakdownContent content, BreakdownRow all, BreakdownRow focus)
    {
        var (name, group) = (ForceNames.InSentence(focus.Name), Group(content));
        var amount = content.Shares && Share(focus) is { } share ? $"{Percent(share)} of its {content.Unit}" : Amount(content, focus);
        var beside = Share(focus) is not null && Share(all) is { } whole ? $", group {Percent(whole)}" : "";
        var (standing, shown) = (Standing(content), content.Rows.Count(r => Share(r) is not null));
        var withheld = content.Rows.Any(r => Share(r) is null && r.Total != 0);
        var rank = Share(focus) is { } own && shown > 1 && !withheld
            ? Sentence.Place(content.Rows.Count(r => Share(r) > own) + 1, content.Rows.Count(r => Share(r) == own) > 1, "largest share")
                + $" of {(shown == content.Rows.Count ? $"{shown}" : $"the {shown} forces with any")}" : null;
        var statement = Sentence.Fit(
            $"{content.Dimension}: {name} has {amount} in {group}{beside}", $"{name} has {amount} in {group}{beside}",
            $"{name} has {amount} in {group}",
            Share(focus) is { } part ? $"{name} has {Percent(part)} in {group}" : $"{name}: {amount} in {group}");
        return Claim(content, FindingKind.Position, [focus.Name], standing.StandsApart(Part(focus)), statement,
            [rank, Share(all) is { } groups && (beside.Length == 0 || !statement.EndsWith(beside, StringComparison.Ordinal))
                ? $"The group\u2019s share is {Percent(groups)}" : null, .. standing.Words(Part(focus))]);
    }

    private static Finding OfShares(BreakdownContent content, BreakdownRow all)
    {
        if (Largest.Of(content.Rows, Share, r => r.Name) is not { } largest || !IsProven(content, largest.Value, byShare: true))
        {
            return Nothing(content);
        }

        var (group, standing, value) = (Group(content), Standing(content), Percent(largest.Value));
        var against = Share(all) is { } whole ? $", group {Percent(whole)}" : "";
        if (standing.IsChance && !content.AnyWithheld)
        {
            return Claim(content, FindingKind.NoDifference, [], false, Sentence.Fit(
                    $"{content.Dimension}: no force stands apart for its share in {group}{against}",
                        $"No force stands apart for its share in {group}", $"No force stands apart for {group}",
                        $"No force stands apart by {MeasureWords.InSentence(content.Dimension)}"),
                [$"{largest.Have} the largest, {value}: the forces differ no more than chance would have them", largest.Tied]);
        }

        var apart = content.Rows.Any(r => Share(r) == largest.Value && standing.StandsApart(Part(r)));
        return Claim(content, FindingKind.Largest, largest.Names, apart, Sentence.Fit(
                $"{content.Dimension}: {largest.Have} the largest share in {group}, {value}{against}",
                $"{largest.Have} the largest share in {group}, {value}{against}",
                $"{largest.Have} the largest share in {group}, {value}",
                    $"{largest.Have} the largest share in {group}"),
            [largest.Tied, apart ? null : "It does not stand apart from the others"]);
    }

    private static Finding OfCounts(BreakdownContent content, BreakdownRow all)
    {
        if (Largest.Of(content.Rows, r => r.Counts[BreakdownContent.Leading], r => r.Name) is not { } largest
            || !IsProven(content, largest.Value, byShare: false))
        {
            return Nothing(content);
        }

        var first = content.Rows.First(r => r.Counts[BreakdownContent.Leading] == largest.Value);
        var lead = $"{largest.Have} the most {content.Unit} in {Group(content)}";
        var amount = largest.Names.Count > 1 ? $", {NumberText.Format((long)largest.Value)} each"
            : $": {Amount(content, first, brief: true)}";
        var share = Largest.Of(content.Rows, Share, r => r.Name);
        var against = Share(all) is { } whole ? $", group {Percent(whole)}" : "";
        return Claim(content, FindingKind.Figure, largest.Names, false,
            Sentence.Fit(
                $"{content.Dimension}: {lead}{amount}", $"{lead}{amount}", $"{lead}: {NumberText.Format((long)largest.Value)}", lead,
                $"{largest.Have} the most in {Group(content)}: {NumberText.Format((long)largest.Value)}"),
            [largest.Tied, "A number grows with the size of a force", share is null || content.AnyWithheld ? null
                : $"By share {share.Have} the largest, {Percent(share.Value)}{against}"]);
    }

    private static string OfOne(BreakdownContent content, BreakdownRow row)
    {
        var lead = $"{ForceNames.InSentence(row.Name)}, {MeasureWords.InSentence(content.Dimension)}";
        if (row.Total == 0)
        {
            return $"{lead}: no {content.Unit}";
        }

        var known = Enumerable.Range(0, content.Groups.Count).Where(g =>
            row.Counts[g] > 0 && !BreakdownGroups.IsRest(content.Groups[g])).ToList();
        if (known.Count == 0)
        {
            return row.Total is { } total ? $"{lead}: {Nouns.Count(total, content.Unit)}" : $"{lead} of {content.Unit}";
        }

        var largest = known.MaxBy(g => row.Counts[g]);
        var ones = known.Where(g => row.Counts[g] == row.Counts[largest]).Select(g => content.Groups[g]).ToList();
        var count = NumberText.Format(row.Counts[largest]!.Value);
        if (row.Counts.Contains(null) && !(row.MostWithheld < row.Counts[largest]))
        {
            return row.Total is { } whole ? $"{lead}: {Nouns.Count(whole, content.Unit)}" : $"{lead} of {content.Unit}";
        }

        var is1 = $"{lead}: {content.Groups[largest]} is the largest group";
        var names = ones.Count > 2 ? $"{ones.Count} groups" : string.Join(" and ", ones);
        return ones.Count > 1
            ? Sentence.Fit($"{lead}: {names} are the largest groups, {count} {content.Unit} each",
                $"{lead}: {names} are the largest, {count} each", $"{lead}: {ones.Count} groups are the largest, {count} each")
            : row.Total is { } all && row.Shares[largest] is { } share
                ? Sentence.Fit($"{is1}, {count} of {Nouns.Count(all, content.Unit)} ({Percent(share)})",
                    $"{is1}, {count} of {NumberText.Format(all)} ({Percent(share)})",
                    $"{is1}, {Percent(share)}", $"{lead}: largest is {content.Groups[largest]}, {Percent(share)}")
                : Sentence.Fit($"{is1}, {Nouns.Count(row.Counts[largest]!.Value, content.Unit)}", $"{is1}, {count}");
    }

    private static Finding Nothing(BreakdownContent content) =>
        Claim(content, FindingKind.Figure, [], false, Sentence.Fit(
            $"{content.Dimension} of {content.Unit} in {content.Rows.Count} forces",
            $"{content.Dimension} in {content.Rows.Count} forces"));

    private static Finding Claim(BreakdownContent content, FindingKind kind, IReadOnlyList<string> about, bool isSignal, string statement,
        params IEnumerable<string?> further) => new()
    {
        Kind = kind, About = [.. about], Of = content.Id, IsSignal = isSignal, Period = content.Period, Statement = statement,
            Further = Sentence.Join(further),
        Comparison = content.All is { } all ? Share(all) : null, Against = content.All is null ? null : "the group",
    };

    /// <summary>Whether no force whose number is withheld can have more: what its other groups leave of its total is less.</summary>
    private static bool IsProven(BreakdownContent content, double largest, bool byShare) => content.Rows.All(r =>
        r.Total == 0 || (byShare ? Share(r) : r.Counts[BreakdownContent.Leading]) is not null
            || (r.MostWithheld is { } most && (byShare ? (double)most / r.Total!.Value : most) < largest));

    private static ShareStanding Standing(BreakdownContent content) =>
        ShareStanding.Create(content.Rows.Where(r => Share(r) is not null).Select(Part));

    private static (long? Part, long? Whole) Part(BreakdownRow row) => (row.Counts[BreakdownContent.Leading], row.Total);

    private static double? Share(BreakdownRow row) => row.Shares[BreakdownContent.Leading];

    private static string Group(BreakdownContent content) => content.Groups[BreakdownContent.Leading];

    private static string Percent(double share) => NumberText.Format(share, MeasureFormat.Percentage);

    /// <summary><c>30 of its 300 incidents (10.0%)</c>.</summary>
    private static string Amount(BreakdownContent content, BreakdownRow row, bool brief = false)
    {
        var count = row.Counts[BreakdownContent.Leading]!.Value;
        return row.Total is { } total && Share(row) is { } share
            ? $"{NumberText.Format(count)} of its {(brief ? NumberText.Format(total) : Nouns.Count(total, content.Unit))} "
                + $"({Percent(share)})"
            : Nouns.Count(count, content.Unit);
    }
}
