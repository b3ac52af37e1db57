using Toex.Reporting.Layout.Stacks;
using Toex.Reporting.Protection;
using Toex.Reporting.Text;
using Toex.Reporting.Visuals;

namespace Toex.Reporting.Kinds.Breakdown;

/// <summary>The groups of a dimension.</summary>
internal sealed class BreakdownKind : ProfileKind
{
    public override string Shows => "The groups of a dimension in each force: bars of counts, or of shares";

    public override VisualNeeds Needs { get; } = new() { Profiles = p => p.Breakdowns.Count > 0 };

    private protected override void Release(ProfileRequest request, ReleasedCells release) => BreakdownCells.Release(request, release);

    private protected override Visual Show(ProfileRequest request, CancellationToken cancel)
    {
        var content = BreakdownContent.FromRequest(request);
        var finding = BreakdownFinding.Find(content);
        var shares = content.Shares ? ", as shares of each force\u2019s whole" : "";
        return new(content.All is null ? NumberText.Format(content.Groups.Count, "bar")
            : NumberText.Format(content.Rows.Count, "stacked bar"),
            (page, top, height) => new StackedBarLayout(page, BreakdownBars.Create(content, page.Palette)).Write(top, height))
        {
            Title = finding.Statement,
            Finding = finding,
            Subtitle = request.OfTheme($"{MeasureWords.Capital(content.Unit)} by {MeasureWords.InSentence(content.Dimension)}{shares}"
                + Sorted(content), finding),
            Notes = [.. Notes(content), .. NotKnown.Notes(content.Unknown), .. request.Withheld(content.AnyWithheld)],
            AlternativeText = BreakdownAlternativeText.Write(content, request.Window),
            Table = Table(content),
            Instead = Instead(content),
        };
    }

    /// <summary>One group alone is no breakdown, nor is nothing at all.</summary>
    private static string? Instead(BreakdownContent content)
    {
        var all = content.All ?? content.Rows[0];
        return all.Total == 0 ? $"There are no {content.Unit} to break down."
            : content.Groups.Count > 1 ? null
            : $"There is only one group, {content.Groups[0]}"
                + $"{(all.Total is { } total ? $": {Nouns.Count(total, content.Unit)}" : "")}.";
    }

    /// <summary>By what bars are sorted, where they have no order of their own.</summary>
    private static string Sorted(BreakdownContent content) => content.All is null ? content.Ordered || content.AreChosen ? ""
            : ", the largest first"
        : content.Shares ? $", the largest share in {content.Groups[BreakdownContent.Leading]} first"
        : $", forces with most {content.Unit} first";

    /// <summary>Counts or shares, whichever the bars say; of one force they say both.</summary>
    private static VisualTable Table(BreakdownContent content) =>
        new TableOf<(BreakdownRow Row, int Group)>()
            .Text("PoliceForce", "Name of the police force, or all of them together", r => r.Row.Name)
            .Text("Group", content.Dimension, r => content.Groups[r.Group])
            .Where(!content.Shares, t => t.Count("Count", content.Unit, "How many are in the group", r => r.Row.Counts[r.Group]))
            .Where(content.Shares || content.All is null, t => t.Share("Share", $"share of the force's {content.Unit}",
                "The group's share of all groups", r => r.Row.Shares[r.Group], r => r.Row.Total == 0))
            .Count("Total", content.Unit, "How many are in all groups", r => r.Row.Total)
            .Rows((content.All is { } all && content.Shares ? content.Rows.Prepend(all) : content.Rows)
                .SelectMany(row => content.Groups.Select((_, group) => (row, group))));

    private static IEnumerable<string> Notes(BreakdownContent content)
    {
        if (content.All is { Total: { } total } all && !content.Shares)
        {
            yield return $"{all.Name}: {string.Join(", ", content.Groups.Select((g, i) => $"{g} {BreakdownBars.Figure(all, i)}"))}; "
                + $"{NumberText.Format(total)} in all.";
        }

        if (content.Merged.Count > 0)
        {
            yield return $"{BreakdownGroups.Other} holds all other groups: {string.Join(", ", content.Merged)}.";
        }
    }
}
