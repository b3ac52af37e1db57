using System.Globalization;
using System.Xml.Linq;

namespace HelpBuilder;

/// <summary>Writes help in the XML that Get-Help reads.</summary>
internal static class MamlWriter
{
    private static readonly XNamespace Msh = "http://msh";
    private static readonly XNamespace Maml = "http://schemas.microsoft.com/maml/2004/10";
    private static readonly XNamespace Command = "http://schemas.microsoft.com/maml/dev/command/2004/10";
    private static readonly XNamespace Dev = "http://schemas.microsoft.com/maml/dev/2004/10";

    /// <summary>The help file of some cmdlets.</summary>
    public static XDocument Write(IEnumerable<CmdletHelp> cmdlets) => new(
        new XElement(Msh + "helpItems", new XAttribute("schema", "maml"), cmdlets.Select(Cmdlet)));

    private static XElement Cmdlet(CmdletHelp cmdlet) => new(
        Command + "command",
        new XAttribute(XNamespace.Xmlns + "maml", Maml),
        new XAttribute(XNamespace.Xmlns + "command", Command),
        new XAttribute(XNamespace.Xmlns + "dev", Dev),
        new XElement(
            Command + "details",
            new XElement(Command + "name", cmdlet.Name),
            new XElement(Command + "verb", cmdlet.Verb),
            new XElement(Command + "noun", cmdlet.Noun),
            Description([cmdlet.Synopsis])),
        Description(cmdlet.Description.Count > 0 ? cmdlet.Description : [cmdlet.Synopsis]),
        new XElement(Command + "syntax", cmdlet.Syntax.Select(s => Syntax(cmdlet.Name, s))),
        new XElement(Command + "parameters", cmdlet.Parameters.Select(p => Parameter(p with { AcceptedValues = [] }, Full(p)))),
        new XElement(Command + "inputTypes", cmdlet.Inputs.Select(t => PipelineType("inputType", t))),
        new XElement(Command + "returnValues", cmdlet.Outputs.Select(t => PipelineType("returnValue", t))),
        cmdlet.Notes.Count == 0 ? null : new XElement(Maml + "alertSet", new XElement(Maml + "alert", Paragraphs(cmdlet.Notes))),
        new XElement(Command + "examples", cmdlet.Examples.Select(Example)),
        new XElement(Command + "relatedLinks", cmdlet.Links.Select(Link)));

    private static XElement Syntax(string name, IReadOnlyList<ParameterHelp> parameters) => new(
        Command + "syntaxItem",
        new XElement(Maml + "name", name),
        parameters.Select(p => Parameter(p, p.Description)));

    private static XElement Parameter(ParameterHelp parameter, IReadOnlyList<string> description) => new(
        Command + "parameter",
        new XAttribute("required", parameter.Required),
        new XAttribute("variableLength", parameter.IsList),
        new XAttribute("globbing", parameter.Wildcards),
        new XAttribute("pipelineInput", parameter.PipelineInput),
        new XAttribute("position", parameter.Position?.ToString(CultureInfo.InvariantCulture) ?? "named"),
        new XAttribute("aliases", parameter.Aliases.Count > 0 ? string.Join(", ", parameter.Aliases) : "none"),
        new XElement(Maml + "name", parameter.Name),
        Description(description),
        Value(parameter),
        new XElement(Dev + "type", new XElement(Maml + "name", parameter.Type), new XElement(Maml + "uri")),
        new XElement(Dev + "defaultValue", parameter.DefaultValue));

    private static IReadOnlyList<string> Full(ParameterHelp parameter) =>
        parameter.AcceptedValues.Count == 0
            ? parameter.Description
            : [.. parameter.Description, $"Accepted values: {string.Join(", ", parameter.AcceptedValues)}."];

    /// <summary>A switch takes no value, so its syntax shows none.</summary>
    private static XElement? Value(ParameterHelp parameter) =>
        parameter.IsSwitch ? null
        : parameter.AcceptedValues.Count > 0 ? new XElement(
            Command + "parameterValueGroup", parameter.AcceptedValues.Select(v => Value(v, required: false)))
        : Value(parameter.Type, required: true);

    private static XElement Value(string text, bool required) => new(
        Command + "parameterValue", new XAttribute("required", required), new XAttribute("variableLength", false), text);

    private static XElement PipelineType(string element, TypeHelp type) => new(
        Command + element,
        new XElement(Dev + "type", new XElement(Maml + "name", type.Name), new XElement(Maml + "uri")),
        Description([type.Description]));

    private static XElement Example(ExampleHelp example, int index) => new(
        Command + "example",
        new XElement(Maml + "title", $"--- Example {index + 1}: {example.Title} ---"),
        new XElement(Dev + "code", example.Code),
        new XElement(Dev + "remarks", Paragraphs([.. example.Remarks, ""])));

    private static XElement Link(LinkHelp link) => new(
        Maml + "navigationLink", new XElement(Maml + "linkText", link.Text), new XElement(Maml + "uri", link.Address));

    private static XElement Description(IEnumerable<string> paragraphs) => new(Maml + "description", Paragraphs(paragraphs));

    private static IEnumerable<XElement> Paragraphs(IEnumerable<string> paragraphs) =>
        paragraphs.Select(p => new XElement(Maml + "para", p));
}
