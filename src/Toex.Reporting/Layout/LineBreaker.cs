using System.Text;
using Toex.Reporting.Look;

namespace Toex.Reporting.Layout;

/// <summary>Breaks text into lines that fit a width: between words, and inside a word only where it is wider than a line.</summary>
internal static class LineBreaker
{
    public static IReadOnlyList<string> Break(string text, float width, TextStyle style, ChartFonts fonts)
    {
        if (fonts.Width(text, style) <= width)
        {
            return [text];
        }

        var lines = new List<string>();
        var line = "";
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var longer = line.Length == 0 ? word : line + " " + word;
            if (fonts.Width(longer, style) <= width)
            {
                line = longer;
                continue;
            }

            if (line.Length > 0)
            {
                lines.Add(line);
            }

            line = fonts.Width(word, style) <= width ? word : Chop(word, width, style, fonts, lines);
        }

        if (line.Length > 0)
        {
            lines.Add(line);
        }

        return lines;
    }

    /// <summary>As <see cref="Break"/>, with lines about equally long, as a title looks best.</summary>
    public static IReadOnlyList<string> Balance(string text, float width, TextStyle style, ChartFonts fonts)
    {
        var lines = Break(text, width, style, fonts);
        if (lines.Count is 1 or > 4)
        {
            return lines;
        }

        for (var narrower = Math.Max(width * 0.5f, fonts.Width(text, style) / lines.Count); narrower < width; narrower += width * 0.03f)
        {
            var balanced = Break(text, narrower, style, fonts);
            if (balanced.Count <= lines.Count)
            {
                return balanced;
            }
        }

        return lines;
    }

    private static string Chop(string word, float width, TextStyle style, ChartFonts fonts, List<string> lines)
    {
        var piece = new StringBuilder();
        foreach (var rune in word.EnumerateRunes())
        {
            if (piece.Length > 0 && fonts.Width(piece.ToString() + rune, style) > width)
            {
                lines.Add(piece.ToString());
                piece.Clear();
            }

            piece.Append(rune.ToString());
        }

        return piece.ToString();
    }
}
