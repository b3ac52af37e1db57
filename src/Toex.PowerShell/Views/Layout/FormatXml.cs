using System.Globalization;
using System.Xml.Linq;

namespace Toex.PowerShell.Views.Layout;

/// <summary>Writes views as PowerShell reads them: a .format.ps1xml file.</summary>
internal static class FormatXml
{
    /// <summary>The views as a screen of so many columns has room for them.</summary>
    /// <param name="views">The views.</param>
    /// <param name="screen">Columns of the screen.</param>
    /// <param name="breaks">Whether texts of tables are broken between words; PowerShell breaks them anywhere.</param>
    internal static XDocument Write(IEnumerable<View> views, int screen, bool breaks) => new(
        new XElement("Configuration", new XElement("ViewDefinitions", views.Select(v => ViewElement(v, screen, breaks)))));

    private static XElement ViewElement(View view, int screen, bool breaks) => new(
        "View",
        new XElement("Name", view.Type),
        new XElement("ViewSelectedBy", new XElement("TypeName", view.Type)),
        view.Group is var (label, script)
            ? new XElement("GroupBy", Value(Broken(nameof(LongText.Heading), script, label.Length)), new XElement("Label", label))
            : null,
        view is TableView table ? Table(table, screen, breaks) : List((ListView)view));

    private static XElement Table(TableView view, int screen, bool breaks)
    {
        var columns = TableLayout.Fit(view.Columns, screen);
        return new(
            "TableControl",
            new XElement("TableHeaders", columns.Select(Header)),
            new XElement("TableRowEntries", new XElement(
                "TableRowEntry",
                view.Wraps ? new XElement("Wrap") : null,
                new XElement("TableColumnItems", columns.Select(c => new XElement("TableColumnItem", Value(Cell(c))))))));

        string Cell(Column column) => breaks && view.Wraps && column.MayWrap
            ? Broken(nameof(LongText.Cell), Script.ValueOf(column.Value), TableLayout.WidthOf(column, columns, screen))
            : column.Value;
    }

    private static XElement Header(Column column) => new(
        "TableColumnHeader",
        new XElement("Label", column.Heading),
        column.Width is { } width ? new XElement("Width", width.ToString(CultureInfo.InvariantCulture)) : null,
        column.IsNumber ? new XElement("Alignment", "Right") : null);

    private static XElement List(ListView view)
    {
        var labels = view.Lines.Max(l => l.Label.Length);
        var lines = new XElement("ListItems", view.Lines.Select(l => Line(l, labels)));
        return new("ListControl", new XElement("ListEntries", new XElement("ListEntry", lines)));
    }

    private static XElement Line(ListLine line, int labels) => new(
        "ListItem",
        new XElement("Label", line.Label),
        line.OnlyIfKnown ? new XElement("ItemSelectionCondition", Value(line.Value)) : null,
        Value(Script.IsProperty(line.Value) ? line.Value : Broken(nameof(LongText.Line), line.Value, labels)));

    private static XElement Value(string value) => new(Script.IsProperty(value) ? "PropertyName" : "ScriptBlock", value);

    private static string Broken(string method, string script, int width) =>
        Script.Call(nameof(LongText), method, $"$({script})", $"{width}");
}
