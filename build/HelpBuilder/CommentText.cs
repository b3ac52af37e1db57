using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace HelpBuilder;

/// <summary>Turns XML comments into plain paragraphs.</summary>
internal sealed partial class CommentText(CmdletAssembly assembly)
{
    /// <summary>The paragraphs of an element: those in para and list items, and text outside of them.</summary>
    public IReadOnlyList<string> Paragraphs(XElement? element)
    {
        var paragraphs = new List<string>();
        var loose = new StringBuilder();
        foreach (var node in element?.Nodes() ?? [])
        {
            if (node is XElement { Name.LocalName: "para" or "list" } block)
            {
                Flush();
                paragraphs.AddRange(block.Name.LocalName == "para" ? [Line(block)] : block.Elements("item").Select(i => "- " + Line(i)));
            }
            else
            {
                loose.Append(Inline(node));
            }
        }

        Flush();
        return [.. paragraphs.Where(p => p.Length > 0)];

        void Flush()
        {
            paragraphs.Add(Tidy(loose.ToString()));
            loose.Clear();
        }
    }

    /// <summary>An element's text on one line.</summary>
    public string Line(XElement? element) => element is null ? "" : Tidy(string.Concat(element.Nodes().Select(Inline)));

    /// <summary>The lines of a code element, without the indentation that they share.</summary>
    public static string Code(XElement element)
    {
        var lines = element.Value.ReplaceLineEndings("\n").Trim('\n').Split('\n');
        var shared = lines.Where(l => l.Trim().Length > 0).Select(l => l.Length - l.TrimStart().Length).DefaultIfEmpty().Min();
        return string.Join('\n', lines.Select(l => l.Length >= shared ? l[shared..].TrimEnd() : "")).Trim('\n');
    }

    /// <summary>How help names what a cref points to: a cmdlet by its name, all else by the last part of its own.</summary>
    public string Name(string cref)
    {
        var name = cref[(cref.IndexOf(':', StringComparison.Ordinal) + 1)..];
        return assembly.TypeNamed(name) is { } type && CmdletName.Of(type) is { } cmdlet ? cmdlet.ToString()
            : name.Split('(')[0].Split('.')[^1];
    }

    private string Inline(XNode node) => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "see" or "seealso" } see => SeeText(see),
        XElement { Name.LocalName: "paramref" or "typeparamref" } reference => (string?)reference.Attribute("name") ?? "",
        XElement other => string.Concat(other.Nodes().Select(Inline)),
        _ => "",
    };

    private string SeeText(XElement see) =>
        see.Value is { Length: > 0 } text ? text
        : (string?)see.Attribute("cref") is { } cref ? Name(cref)
        : (string?)see.Attribute("langword") ?? (string?)see.Attribute("href") ?? "";

    private static string Tidy(string text) => Whitespace().Replace(text, " ").Trim();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Whitespace();
}
