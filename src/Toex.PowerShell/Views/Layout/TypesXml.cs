using System.Xml.Linq;

namespace Toex.PowerShell.Views.Layout;

/// <summary>Writes property sets as PowerShell reads them: a .types.ps1xml file.</summary>
internal static class TypesXml
{
    internal static XDocument Write(IEnumerable<ShownType> types) => new(new XElement("Types", types.Select(Of)));

    private static XElement Of(ShownType type) => new(
        "Type",
        new XElement("Name", type.Type),
        new XElement(
            "Members",
            type.Columns.Count == 0 ? null : Set("Columns", type.Columns),
            new XElement(
                "MemberSet",
                new XElement("Name", "PSStandardMembers"),
                new XElement("Members", Set("DefaultDisplayPropertySet", type.Shown)))));

    private static XElement Set(string name, IReadOnlyList<string> properties) => new(
        "PropertySet",
        new XElement("Name", name),
        new XElement("ReferencedProperties", properties.Select(p => new XElement("Name", p))));
}
