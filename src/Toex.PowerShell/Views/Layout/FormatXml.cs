using System.Globalization;
using System.Xml.Linq;

namespace Toex.PowerShell.Views.Layout;

/// <summary>Writes views as PowerShell reads them: a .format.ps1xml file.</summary>
internal static class FormatXml
{
    /// <summary>The views as a screen of so many columns has room for them.</summary>
    internal static XDocument Write(IEnumerable<View> views, int screen) => new(
        new XElement("Configuration", new XElement("ViewDefinitions", views.Select(v => Of(v, screen)))));

    private static XElement Of(View view, int screen) => new(
        "View",
        new XElement("Name", view.Type),
        new XElement("ViewSelectedBy", new XElement("TypeName", view.Type)),
        view.Group is var (label, script) ? new XElement("GroupBy", new XElement("ScriptBlock", script), new XElement("Label", label)) : null,
        view is TableView table ? Table(table, TableLayout.Fit(table.Columns, screen)) : List((ListView)view));

    private static XElement Table(TableView view, IReadOnlyList<Column> columns) => new(
        "TableControl",
        new XElement("TableHeaders", columns.Select(Header)),
        new XElement("TableRowEntries", new XElement(
            "TableRowEntry",
            view.Wraps ? new XElement("Wrap") : null,
            new XElement("TableColumnItems", columns.Select(c => new XElement("TableColumnItem", Value(c.Value)))))));

    private static XElement Header(Column column) => new(
        "TableColumnHeader",
        new XElement("Label", column.Heading),
        column.Width is { } width ? new XElement("Width", width.ToString(CultureInfo.InvariantCulture)) : null,
        column.IsNumber ? new XElement("Alignment", "Right") : null);

    private static XElement List(ListView view) => new(
        "ListControl",
        new XElement("ListEntries", new XElement("ListEntry", new XElement("ListItems", view.Lines.Select(Line)))));

    private static XElement Line(ListLine line) => new(
        "ListItem",
        new XElement("Label", line.Label),
        line.OnlyIfKnown ? new XElement("ItemSelectionCondition", Value(line.Value)) : null,
        Value(line.Value));

    private static XElement Value(string value) =>
        new(value.All(char.IsLetterOrDigit) ? "PropertyName" : "ScriptBlock", value);
}
