using System.Xml.Linq;

namespace Toex.PowerShell.Views.Layout;

/// <summary>Writes property sets and properties as PowerShell reads them: a .types.ps1xml file.</summary>
internal static class TypesXml
{
    internal static XDocument Write(IEnumerable<ShownType> types, IEnumerable<TypeProperty> properties) => new(new XElement(
        "Types",
        types.Select(t => Type(t.Type, MembersOf(t))),
        properties.GroupBy(p => p.Type).Select(g => Type(g.Key, g.Select(Property)))));

    private static XElement Type(string name, IEnumerable<XElement> members) =>
        new("Type", new XElement("Name", name), new XElement("Members", members));

    private static IEnumerable<XElement> MembersOf(ShownType type)
    {
        if (type.Columns.Count > 0)
        {
            yield return Set("Columns", type.Columns);
        }

        yield return new(
            "MemberSet",
            new XElement("Name", "PSStandardMembers"),
            new XElement("Members", Set("DefaultDisplayPropertySet", type.Shown)));
    }

    private static XElement Property(TypeProperty property) => new(
        "ScriptProperty",
        property.IsHidden ? new XAttribute("IsHidden", "true") : null,
        new XElement("Name", property.Name),
        new XElement("GetScriptBlock", property.Value));

    private static XElement Set(string name, IReadOnlyList<string> properties) => new(
        "PropertySet",
        new XElement("Name", name),
        new XElement("ReferencedProperties", properties.Select(p => new XElement("Name", p))));
}
