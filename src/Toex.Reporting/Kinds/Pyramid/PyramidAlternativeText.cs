using Toex.Reporting.Text;

namespace Toex.Reporting.Kinds.Pyramid;

/// <summary>A pyramid in words: the finding, and the bands of one force or the largest group of each.</summary>
internal static class PyramidAlternativeText
{
    public static string Of(PyramidContent content, string window)
    {
        var title = MeasureWords.InSentence(content.Title);
        var text = content.Panels.Count == 1
            ? $"Age pyramid of {title}, {window}, males and females: {string.Join("; ", content.Panels[0].Bars.Select(b => $"{b.Band} {SmallNumbers.Text(b.Male)} and {SmallNumbers.Text(b.Female)}"))}."
            : $"Age pyramids of {title} for {content.Panels.Count} forces, {window}.{Largest(content)}";
        return $"{PyramidTitle.Of(content)}. {text}" + NotKnown.After(content.Unknown);
    }

    private static string Largest(PyramidContent content)
    {
        var largest = content.Panels.Where(p => p.Largest.Count > 0).Select(Largest).ToList();
        return largest.Count == 0 ? "" : $" Largest groups: {string.Join("; ", largest)}.";
    }

    private static string Largest(PyramidPanel panel) =>
        $"{panel.PoliceForce} {string.Join(" and ", panel.Largest.Select(l => $"{l.Sex} {l.Band}"))} ({NumberText.Of(panel.Largest[0].Count)})";
}
