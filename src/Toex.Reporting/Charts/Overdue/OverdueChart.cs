using Toex.Reporting.Charts.Layout;
using Toex.Reporting.Charts.Layout.Stacks;
using Toex.Reporting.Charts.Look;
using Toex.Reporting.Charts.Text;

namespace Toex.Reporting.Charts.Overdue;

/// <summary>Composes a chart of what is overdue or open on the as-of date.</summary>
internal static class OverdueChart
{
    public static Composition Compose(ChartRequest request, ChartFonts fonts)
    {
        var content = OverdueContent.Of(request);
        var by = content.Forces == 1 ? "by level of risk and by how long" : "by level of risk" + (content.Shares ? ", as shares of each force\u2019s whole" : "");
        return Sheet.Of(request, OverdueTitle.Of(content),
            $"{request.Profiles[0].Definition.Title}. {content.Title} {by}, at the end of {DateText.Day(request.Profiles[0].To)}.",
            Notes(content, request), OverdueAlternativeText.Of(content), NumberText.Of(content.Rows.Count, "stacked bar"))
            .Compose(fonts, (page, top, height) => new StackedBarLayout(page, OverdueBars.Of(content, page.Palette)).Write(top, height));
    }

    private static IEnumerable<string> Notes(OverdueContent content, ChartRequest request)
    {
        if (content.All is { Total: { } late, Due: { } due })
        {
            yield return $"{content.All.Name}: {NumberText.Of(due - late)} of {Nouns.Count(due, content.Unit)} are in time.";
        }

        if (content.Unknown.Count > 0)
        {
            yield return $"Not known: {string.Join(", ", content.Unknown)}.";
        }

        foreach (var note in SmallNumbers.Notes(content.AnyWithheld, request.SmallNumbers))
        {
            yield return note;
        }
    }
}
