using System.Xml.Linq;

namespace HelpBuilder;

/// <summary>Reads the help of every cmdlet, and reports what its comments do not say.</summary>
internal sealed class CmdletReader(CmdletAssembly assembly, List<string> problems)
{
    private readonly CommentText _text = new(assembly);

    /// <summary>The help of all cmdlets.</summary>
    public IReadOnlyList<CmdletHelp> Read() => [.. assembly.Cmdlets.Select(Cmdlet)];

    private CmdletHelp Cmdlet(Type type)
    {
        var name = CmdletName.Of(type)!;
        var comment = assembly.CommentOf(type);
        var synopsis = _text.Line(comment?.Element("summary"));
        var examples = comment?.Elements("example").Select(e => Example(name, e)).ToList() ?? [];
        if (synopsis.Length == 0)
        {
            Report(name, "has no <summary>");
        }

        if (examples.Count == 0)
        {
            Report(name, "has no <example>");
        }

        var (parameters, sets) = new ParameterReader(assembly, _text, problem => Report(name, problem)).Read(type, name);
        return new CmdletHelp(
            name.Verb,
            name.Noun,
            synopsis,
            _text.Paragraphs(comment?.Element("remarks")),
            sets,
            parameters,
            [.. parameters.Where(p => p.FromPipeline).Select(p => new TypeHelp(p.Type, string.Join(' ', p.Description)))],
            Outputs(type, comment),
            [.. comment?.Elements("notes").SelectMany(_text.Paragraphs) ?? []],
            examples,
            [.. comment?.Elements("seealso").Select(Link) ?? []]);
    }

    private IReadOnlyList<TypeHelp> Outputs(Type type, XElement? comment)
    {
        var told = _text.Line(comment?.Element("returns"));
        return
        [
            .. type.Attributes("OutputType")
                .SelectMany(a => a.ConstructorArguments)
                .SelectMany(a => a.Value as IEnumerable<System.Reflection.CustomAttributeTypedArgument> ?? [a])
                .Select(a => a.Value)
                .OfType<Type>()
                .Select(t => new TypeHelp(t.FullName!, told.Length > 0 ? told : Summary(t))),
        ];
    }

    /// <summary>What one of Toex's own types is; users know .NET's.</summary>
    private string Summary(Type type) =>
        type.Namespace?.StartsWith("Toex.", StringComparison.Ordinal) == true ? _text.Line(assembly.CommentOf(type)?.Element("summary"))
            : "";

    /// <summary>The first paragraph is the title; the code comes next; the other paragraphs follow it.</summary>
    private ExampleHelp Example(CmdletName name, XElement example)
    {
        var paragraphs = example.Elements("para").Select(_text.Line).ToList();
        if (paragraphs.Count == 0 || example.Element("code") is not { } code)
        {
            Report(name, "has an <example> without a <para> for its title and a <code>");
            return new ExampleHelp("", "", []);
        }

        return new ExampleHelp(paragraphs[0].TrimEnd('.'), CommentText.Code(code), paragraphs[1..]);
    }

    private LinkHelp Link(XElement link) =>
        new(_text.Line(new XElement("link", link)), (string?)link.Attribute("href") ?? "");

    /// <summary>In the form that a build shows as an error.</summary>
    private void Report(CmdletName name, string problem) =>
        problems.Add($"HelpBuilder : error TOEX0001: {name} {problem}. Get-Help is made from XML comments.");
}
