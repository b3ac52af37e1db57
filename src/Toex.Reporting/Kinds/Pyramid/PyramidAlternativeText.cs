using Toex.Reporting.Text;

namespace Toex.Reporting.Kinds.Pyramid;

/// <summary>A pyramid in words: the finding, and the bands of one force or the group with most of each.</summary>
internal static class PyramidAlternativeText
{
    public static string Write(PyramidContent content, string window)
    {
        var sexes = (content.Males, content.Females) switch
        {
            (true, true) => "males and females",
            (true, false) => "males",
            _ => "females",
        };
        var text = content.Panels.Count == 1
            ? $"Age pyramid of {content.What}, {window}, {sexes}: "
                + $"{string.Join("; ", content.Panels[0].Bars.Select(b => $"{b.Band} {Figures(b, content)}"))}."
            : $"Age pyramids of {content.What} for {content.Panels.Count} forces, {window}.{Largest(content)}";
        return $"{PyramidTitle.Claim(content).Statement}. {text}{NotCounted(content)}" + NotKnown.After(content.Unknown);
    }

    /// <summary>Says who is left out, since the scope does not count them; empty where it counts all.</summary>
    public static string NotCounted(PyramidContent content) =>
        content.NotCounted.Count == 0 ? "" : $" Not counted by this scope: {string.Join(", ", content.NotCounted)}.";

    private static string Figures((string Band, long? Male, long? Female) bar, PyramidContent content) =>
        (content.Males, content.Females) switch
    {
        (true, true) => $"{SmallNumbers.Text(bar.Male)} and {SmallNumbers.Text(bar.Female)}",
        (true, false) => SmallNumbers.Text(bar.Male),
        _ => SmallNumbers.Text(bar.Female),
    };

    private static string Largest(PyramidContent content)
    {
        var largest = content.Panels.Where(p => p.Largest.Count > 0)
            .Select(p => $"{p.PoliceForce} {p.Who} ({string.Join(" and ", p.Largest.Select(l => NumberText.Format(l.Count)))})").ToList();
        return largest.Count == 0 ? "" : $" Most per year of age: {string.Join("; ", largest)}.";
    }
}
