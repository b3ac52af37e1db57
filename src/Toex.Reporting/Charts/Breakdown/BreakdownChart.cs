using Toex.Profiles.Measures;
using Toex.Reporting.Charts.Layout;
using Toex.Reporting.Charts.Layout.Stacks;
using Toex.Reporting.Charts.Look;
using Toex.Reporting.Charts.Text;

namespace Toex.Reporting.Charts.Breakdown;

/// <summary>Composes a breakdown chart.</summary>
internal static class BreakdownChart
{
    public static Composition Compose(ChartRequest request, ChartFonts fonts)
    {
        var content = BreakdownContent.Of(request);
        var window = DateText.Window(request.Profiles[0]);
        var counted = $"{MeasureWords.Capital(content.Unit)} by {MeasureWords.InSentence(content.Dimension)}";
        var bars = content.All is null ? NumberText.Of(content.Groups.Count, "bar") : NumberText.Of(content.Rows.Count, "stacked bar");
        return Sheet.Of(request, BreakdownTitle.Of(content),
            $"{request.Profiles[0].Definition.Title}. {counted}{(content.Shares ? ", as shares of each force\u2019s whole" : "")}. {MeasureWords.Capital(window)}.",
            Notes(content, request), BreakdownAlternativeText.Of(content, window), bars)
            .Compose(fonts, (page, top, height) => new StackedBarLayout(page, BreakdownBars.Of(content, page.Palette)).Write(top, height));
    }

    private static IEnumerable<string> Notes(BreakdownContent content, ChartRequest request)
    {
        if (content.All is { Total: { } total } all && !content.Shares)
        {
            yield return $"{all.Name}: {string.Join(", ", content.Groups.Select((g, i) => $"{g} {Figure(all, i)}"))}; {NumberText.Of(total)} in all.";
        }

        if (content.Merged.Count > 0)
        {
            yield return $"{BreakdownGroups.Other} holds the smallest groups: {string.Join(", ", content.Merged)}.";
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

    private static string Figure(BreakdownRow row, int group) =>
        SmallNumbers.Text(row.Counts[group]) + (row.Shares[group] is { } share ? $" ({NumberText.Of(share, MeasureFormat.Percentage)})" : "");
}
