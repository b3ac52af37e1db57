using System.Reflection;

namespace HelpBuilder;

/// <summary>Reads a cmdlet's parameters and parameter sets.</summary>
internal sealed class ParameterReader(CmdletAssembly assembly, CommentText text, Action<string> report)
{
    private const string AllSets = "__AllParameterSets";

    private static readonly ParameterHelp WhatIf = new(
        "WhatIf", "SwitchParameter", IsSwitch: true, IsList: false, ["Shows what would happen. Nothing is changed."],
        "False", [], ["wi"], Wildcards: false, Required: false, Position: null, FromPipeline: false, FromPipelineByName: false);

    private static readonly ParameterHelp Confirm = WhatIf with
    {
        Name = "Confirm", Description = ["Asks for confirmation before anything is changed."], Aliases = ["cf"],
    };

    /// <summary>Every parameter once, and the parameters of every set, the default set first.</summary>
    public (IReadOnlyList<ParameterHelp> All, IReadOnlyList<IReadOnlyList<ParameterHelp>> Sets) Read(Type cmdlet, CmdletName name)
    {
        var declared = Declared(cmdlet).SelectMany(p => p.Attributes("Parameter").Select(a => (Property: p, Attribute: a)))
            .Where(d => !d.Attribute.Named<bool>("DontShow"))
            .Select(d => (Set: d.Attribute.Named<string>("ParameterSetName") ?? AllSets, Help: Parameter(d.Property, d.Attribute)))
            .ToList();
        if (name.ShouldProcess)
        {
            declared.AddRange([(AllSets, WhatIf), (AllSets, Confirm)]);
        }

        var sets = declared.Select(d => d.Set).Where(s => s != AllSets).Distinct()
            .OrderBy(s => s != name.DefaultSet).DefaultIfEmpty(AllSets);
        return (
            [.. declared.Select(d => d.Help).DistinctBy(h => h.Name)],
            [.. sets.Select(s => Order(declared.Where(d => d.Set == s || d.Set == AllSets).Select(d => d.Help)))]);
    }

    /// <summary>Inherited parameters come after the cmdlet's own.</summary>
    private static IEnumerable<PropertyInfo> Declared(Type cmdlet)
    {
        for (var type = cmdlet; type?.FullName?.StartsWith("System.", StringComparison.Ordinal) == false; type = type.BaseType)
        {
            foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            {
                yield return property;
            }
        }
    }

    private static IReadOnlyList<ParameterHelp> Order(IEnumerable<ParameterHelp> parameters) =>
        [.. parameters.OrderBy(p => p.Position ?? int.MaxValue).ThenBy(p => !p.Required)];

    private ParameterHelp Parameter(PropertyInfo property, CustomAttributeData attribute)
    {
        var type = TypeName.WithoutNullable(property.PropertyType);
        var comment = assembly.CommentOf(property);
        var description = text.Paragraphs(comment?.Element("summary"));
        if (description.Count == 0)
        {
            report($"parameter {property.Name} has no <summary>");
        }

        var isSwitch = type.Name == "SwitchParameter";
        var position = attribute.Named<int?>("Position");
        return new ParameterHelp(
            property.Name,
            TypeName.Of(type),
            isSwitch,
            type.IsArray,
            [.. description, .. text.Paragraphs(comment?.Element("remarks"))],
            text.Line(comment?.Element("value")) is { Length: > 0 } value ? value : isSwitch ? "False" : "None",
            [.. AcceptedValues(property, type)],
            [.. property.Attributes("Alias").SelectMany(a => a.Strings())],
            property.Attributes("SupportsWildcards").Any(),
            attribute.Named<bool>("Mandatory"),
            position is >= 0 ? position : null,
            attribute.Named<bool>("ValueFromPipeline"),
            attribute.Named<bool>("ValueFromPipelineByPropertyName"));
    }

    private static IEnumerable<string> AcceptedValues(PropertyInfo property, Type type)
    {
        var element = type.IsArray ? TypeName.WithoutNullable(type.GetElementType()!) : type;
        return element.IsEnum
            ? element.GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => f.Name)
            : property.Attributes("ValidateSet").SelectMany(a => a.Strings());
    }
}
