using Toex.Reporting.Layout;
using Toex.Reporting.Look;

namespace Toex.Reporting.Kinds.Map;

/// <summary>Names in tiles, whole: on as many lines as they need, all of one size.</summary>
/// <param name="Size">Size of the letters.</param>
/// <param name="Names">Lines of each name.</param>
internal sealed record TileText(float Size, IReadOnlyList<IReadOnlyList<string>> Names)
{
    /// <summary>From a line to the next, in sizes.</summary>
    public const float Leading = 1.1f;

    private const float Greatest = 15, Comfortable = 11, Least = 9, Step = 0.5f;
    private const int Long = 12;

    /// <summary>
    /// The largest size at which names of whole words fit; where that is small, at which they fit with '-shire' on a line of its own. Null
    /// where nothing fits: then numbers stand for the names.
    /// </summary>
    public static TileText? Fit(IReadOnlyList<string> names, IReadOnlyList<string> values, float width, float height, Page page) =>
        Fit(names, values, width, height, page, Comfortable)
            ?? Fit([.. names.Select(Parted)], values, width, height, page, Least);

    private static TileText? Fit(
        IReadOnlyList<string> names, IReadOnlyList<string> values, float width, float height, Page page, float least)
    {
        for (var size = Greatest; size >= least; size -= Step)
        {
            var (bold, plain) = (new TextStyle(size, page.Palette.Ink, Bold: true), new TextStyle(size, page.Palette.Ink));
            if (values.Any(v => page.Fonts.Width(v, plain) > width)
                || names.Any(n => n.Split(' ').Any(word => page.Fonts.Width(word, bold) > width)))
            {
                continue;
            }

            var lines = names.Select(n => Whole(LineBreaker.Break(n, width, bold, page.Fonts))).ToList();
            if ((lines.Max(l => l.Count) + 1) * size * Leading <= height)
            {
                return new(size, lines);
            }
        }

        return null;
    }

    private static string Parted(string name) => string.Join(' ', name.Split(' ').Select(word =>
        word.Length > Long && word.EndsWith("shire", StringComparison.Ordinal) ? word[..^"shire".Length] + "- shire"
            : word.Replace("-", "- ", StringComparison.Ordinal)));

    /// <summary>A name that was parted and has found room on one line is whole again.</summary>
    private static IReadOnlyList<string> Whole(IReadOnlyList<string> lines) =>
        [.. lines.Select(l => l.Replace("- ", "-", StringComparison.Ordinal).Replace("-shire", "shire", StringComparison.Ordinal))];
}
