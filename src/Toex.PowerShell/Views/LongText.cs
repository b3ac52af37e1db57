using System.Text;
using System.Text.RegularExpressions;

namespace Toex.PowerShell.Views;

/// <summary>Texts that are longer than their line: PowerShell would break them within words and numbers.</summary>
public static partial class LongText
{
    private const int BeforeHeading = 3, AfterHeading = 2, AfterLabel = 3, Least = 20;

    /// <summary>A text of a list, beside labels of so many characters; what is not a text stays what it is.</summary>
    public static object? Line(object? value, int labels) => value is string text ? Broken(text, RoomBeside(labels + AfterLabel)) : value;

    /// <summary>A text of a table, in a column of so many characters; what is not a text stays what it is.</summary>
    public static object? Cell(object? value, int width) => value is string text ? Broken(text, width) : value;

    /// <summary>What stands above a group, behind a label of so many characters.</summary>
    public static string Heading(string text, int label)
    {
        var before = BeforeHeading + label + AfterHeading;
        return Broken(text, RoomBeside(before)).Replace("\n", "\n" + new string(' ', before), StringComparison.Ordinal);
    }

    private static int RoomBeside(int before) => Math.Max(Least, ScreenWidth.Current.Columns - before);

    private static string Broken(string text, int room) =>
        text.Length <= room ? text : string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(l => BrokenLine(l, room)));

    private static string BrokenLine(string line, int room)
    {
        if (line.Length <= room)
        {
            return line;
        }

        var text = new StringBuilder();
        var used = 0;
        foreach (var (before, word) in line.Split(' ').SelectMany((w, i) => Parts(w, i == 0 ? "" : " ", room)))
        {
            var breaks = used > 0 && used + before.Length + word.Length > room;
            text.Append(breaks ? "\n" : before).Append(word);
            used = (breaks ? 0 : used + before.Length) + word.Length;
        }

        return text.ToString();
    }

    /// <summary>A word; one that no line has room for, such as a row of a file, in parts that end in commas.</summary>
    private static IEnumerable<(string Before, string Part)> Parts(string word, string before, int room) =>
        word.Length <= room ? [(before, word)] : AfterComma().Split(word).Select((part, i) => (i == 0 ? before : "", part));

    [GeneratedRegex("(?<=,)")]
    private static partial Regex AfterComma();
}
