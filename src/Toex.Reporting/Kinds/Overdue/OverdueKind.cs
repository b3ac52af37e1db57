using Toex.Reporting.Layout.Stacks;
using Toex.Reporting.Protection;
using Toex.Reporting.Text;
using Toex.Reporting.Visuals;

namespace Toex.Reporting.Kinds.Overdue;

/// <summary>What is overdue or open on the as-of date.</summary>
internal sealed class OverdueKind : ProfileKind
{
    public override string Shows => "What is overdue, or open, by level of risk and by how long";

    public override VisualNeeds Needs { get; } = new() { Profiles = p => p.Backlog is not null };

    private protected override void Release(ProfileRequest request, ReleasedCells release) => OverdueCells.Release(request, release);

    private protected override Visual Show(ProfileRequest request, CancellationToken cancel)
    {
        var content = OverdueContent.FromRequest(request);
        var finding = OverdueFinding.Find(content);
        var by = content.Forces == 1 ? " and by how long" : content.Shares ? ", as shares of each force\u2019s whole" : "";
        return new(NumberText.Format(content.Rows.Count, "stacked bar"),
            (page, top, height) => new StackedBarLayout(page, OverdueBars.Create(content, page.Palette)).Write(top, height))
        {
            Title = finding.Statement,
            Finding = finding,
            Subtitle = $"{request.Profiles[0].Definition.Title}. {content.Title} by level of risk{by}, "
                + $"at the end of {DateText.Day(request.Profiles[0].To)}. {finding.Further}".TrimEnd(),
            Notes = [.. InTime(content), .. NotKnown.Notes(content.Unknown), .. request.Withheld(content.AnyWithheld)],
            AlternativeText = OverdueAlternativeText.Write(content),
            Table = Table(content),
            Instead = content.All.Total == 0 ? $"There are no {content.Unit} to draw." : null,
        };
    }

    private static VisualTable Table(OverdueContent content)
    {
        var one = content.Forces == 1;
        return new TableOf<(OverdueRow Row, int Part)>()
            .Text("PoliceForce", "Name of the police force", r => one ? content.All.Name : r.Row.Name)
            .Text("Level", "Level of risk", r => one ? r.Row.Name : content.Parts[r.Part])
            .Where(one, t => t.Text("HowLong", content.Title, r => content.Parts[r.Part]))
            .Where(!content.Shares, t => t.Count("Count", content.Unit, content.Title, r => r.Row.Counts[r.Part]))
            .Where(content.Shares, t => t.Share("Share", $"share of {content.Unit}",
                $"{content.Title}, as a share of all that was due where that is known", r => r.Row.ShareOf(r.Part), r => r.Row.Whole == 0))
            .Count("Total", content.Unit, $"{content.Title}: the whole bar", r => r.Row.Total)
            .Where(!one, t => t.Whole("Due", content.Unit, "All that was due; empty where it is withheld or not known", r => r.Row.Due))
            .Rows(content.Rows.SelectMany(row => content.Parts.Select((_, part) => (row, part))));
    }

    private static IEnumerable<string> InTime(OverdueContent content) => content.All is not { Total: { } late, Due: { } due } ? []
        : [$"{content.All.Name}: {NumberText.Format(due - late)} of {Nouns.Count(due, content.Unit)} are in time."];
}
