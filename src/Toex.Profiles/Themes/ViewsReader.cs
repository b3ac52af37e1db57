using System.Globalization;
using System.Text.Json;
using Toex.Data.Files.Json;
using Toex.Profiles.Measures;

namespace Toex.Profiles.Themes;

/// <summary>Reads what a theme's objects show on the screen: the column lists of its definition file.</summary>
internal sealed class ViewsReader(JsonFaults faults, IReadOnlyList<Measure> measures, IReadOnlyList<BreakdownDefinition> breakdowns)
{
    private const int Widest = 60, LargestPriority = 99, MostDecimals = 6;

    private static readonly string[] MeasureColumn = ["show", "heading", "width", "priority", "decimals", "limits", "with"];
    private static readonly string[] SubjectColumn = ["show", "heading", "width", "priority"];

    /// <summary>Properties of a subject that a column can show.</summary>
    internal static IReadOnlyList<string> SubjectProperties { get; } =
    [
        "DaysSinceLatest", "Frequency", "Gravity", "LargestGravity", "Breadth", "AlsoIn", "Teams", "Forces", "Records", "WeakestLink",
        "NoFurtherAction", "Unweighted",
    ];

    internal ThemeViews Read(JsonItem? node)
    {
        if (node is null)
        {
            return new();
        }

        var views = new JsonMembers(node, "\"views\"", ["profile", "months", "breakdowns", "subjects", "latest", "gravity"], faults);
        return new()
        {
            Profile = List(views.Find("profile"), "profile", (item, place) => Measured(item, place, measures, "measure of this theme")),
            Months = List(views.Find("months"), "months", (item, place) => Measured(item, place, Monthly, "measure with monthly values")),
            Breakdowns = List(views.Find("breakdowns"), "breakdowns", (item, _) => Breakdown(item)),
            Subjects = List(views.Find("subjects"), "subjects", Subject),
            Latest = Words(views, "latest") ?? new ThemeViews().Latest,
            Gravity = Words(views, "gravity"),
        };
    }

    private IReadOnlyList<Measure> Monthly => [.. measures.Where(m => m.IsMonthly)];

    private List<T> List<T>(JsonItem? node, string name, Func<JsonItem, int, T> read) =>
        node is null ? []
        : node.Type == JsonTokenType.StartArray && node.Items.Count > 0 ? [.. node.Items.Select((item, i) => read(item, i + 1))]
        : throw faults.At(node.Line, $"\"{name}\" is not a list of at least one column", "Write columns between [ and ], or leave it out.");

    private ThemeColumn Measured(JsonItem node, int place, IReadOnlyList<Measure> known, string what)
    {
        var column = new JsonMembers(node, "a column", MeasureColumn, faults);
        var show = Named(column, "show", "Name the measure that it shows.", known.Select(m => m.Id), what);
        var measure = Measure.Find(known, show)!;
        var limits = Switch(column.Find("limits"), "limits");
        if (limits && !measure.HasLimits)
        {
            throw faults.At(
                column.Find("limits")!.Line,
                $"the measure '{show}' has no limits",
                "Remove \"limits\", or show a rate, a share, a change or a median.");
        }

        if (column.Find("decimals") is { } decimals && measure.Format != MeasureFormat.Rate)
        {
            throw faults.At(decimals.Line, $"the measure '{show}' is not a rate, so its decimals are fixed", "Remove \"decimals\".");
        }

        var shape = Shape(column, show, place, measure.Format == MeasureFormat.Count ? 9 : 8);
        return shape with
        {
            Decimals = column.Find("decimals") is { } number ? Whole(number, "decimals", 0, MostDecimals) : null,
            Limits = limits,
            With = column.Find("with") is null ? null : Named(column, "with", "", known.Select(m => m.Id), what),
        };
    }

    private ThemeColumn Subject(JsonItem node, int place)
    {
        var column = new JsonMembers(node, "a column", SubjectColumn, faults);
        var show = Named(
            column, "show", "Name the property that it shows.", SubjectProperties, "property of a subject that a column can show");
        return column.Find("width") is null && show == "AlsoIn"
            ? new(show, Words(column, "heading") ?? "Also in", null, PriorityOf(column, place))
            : Shape(column, show, place, 7);
    }

    /// <summary>A heading that does not fit would be cut, so the width is at least the heading's.</summary>
    private ThemeColumn Shape(JsonMembers column, string show, int place, int usual)
    {
        var heading = Words(column, "heading") ?? show;
        if (heading.Length > Widest)
        {
            throw faults.At(
                (column.Find("heading") ?? column.Find("show"))!.Line,
                $"the heading '{heading}' is longer than {Widest} characters",
                "Write a shorter \"heading\".");
        }

        var width = column.Find("width") is { } number ? Whole(number, "width", 1, Widest) : Math.Max(heading.Length, usual);
        return width >= heading.Length
            ? new(show, heading, width, PriorityOf(column, place))
            : throw faults.At(
                column.Find("width")!.Line,
                $"the heading '{heading}' does not fit in the width {width}",
                $"Write a \"width\" of at least {heading.Length}, or a shorter \"heading\".");
    }

    private (string Id, bool Lines) Breakdown(JsonItem node)
    {
        var told = new JsonMembers(node, "a breakdown of \"views\"", ["show", "lines"], faults);
        var show = Named(told, "show", "Name the breakdown that it tells.", breakdowns.Select(b => b.Id), "breakdown of this theme");
        return (show, Switch(told.Find("lines"), "lines"));
    }

    private int PriorityOf(JsonMembers column, int place) =>
        column.Find("priority") is { } number ? Whole(number, "priority", 1, LargestPriority) : place;

    private string Named(JsonMembers column, string member, string mend, IEnumerable<string> names, string what)
    {
        var node = column.Require(member, mend);
        return faults.OneOf([.. names], JsonMembers.Text(node, $"\"{member}\"", faults), node.Line, what);
    }

    private string? Words(JsonMembers members, string name) =>
        members.Find(name) is { } node ? JsonMembers.Text(node, $"\"{name}\"", faults) : null;

    private bool Switch(JsonItem? node, string name) => node?.Type switch
    {
        null or JsonTokenType.False => false,
        JsonTokenType.True => true,
        _ => throw faults.At(node.Line, $"\"{name}\" is neither true nor false", "Write true or false, without quotes."),
    };

    private int Whole(JsonItem node, string name, int least, int most) =>
        node.Type == JsonTokenType.Number && int.TryParse(node.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number >= least && number <= most
            ? number
            : throw faults.At(node.Line, $"\"{name}\" is not a whole number from {least} to {most}", "Write it in digits, without quotes.");
}
