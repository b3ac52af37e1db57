using System.Collections.Frozen;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Toex.Data.Errors;
using Toex.Data.Files;
using Toex.Data.Files.Json;
using Toex.Data.Submissions.Standard;
using Toex.Data.Words;

namespace Toex.Data.Submissions.Maps;

/// <summary>Reads a column map and checks all that can be checked without a file of rows.</summary>
internal sealed class ColumnMapReader
{
    private static readonly string[] Known = ["name", "kind", "separator", "encoding", "columns", "values", "constants", "exclusions"];
    private static readonly string[] Kinds = [.. Enum.GetValues<SubmissionKind>().Select(SubmissionStandard.NameOf)];

    private readonly JsonFaults faults;
    private readonly JsonMembers map;
    private readonly SubmissionKind kind;
    private readonly Dictionary<string, SubmissionColumn> columns;

    private ColumnMapReader(JsonItem root, JsonFaults faults)
    {
        this.faults = faults;
        map = new(root, "the map", Known, faults);
        var said = map.Require("kind", $"Say which kind of file it is for: one of {string.Join(", ", Kinds)}.");
        kind = SubmissionStandard.KindOf(faults.OneOf(Kinds, JsonMembers.Text(said, "\"kind\"", faults), said.Line, "kind of file"))!.Value;
        columns = SubmissionStandard.ColumnsFor(kind).ToDictionary(c => c.Name, StringComparer.Ordinal);
    }

    internal static ColumnMap Read(string path, DateOnly today)
    {
        var file = JsonDocumentFile.Read(path, "column map", SubmissionErrors.BadMap);
        return new ColumnMapReader(file.Root, file.Faults).Map(
            today) with { Sha256 = Convert.ToHexStringLower(SHA256.HashData(file.Content)) };
    }

    private ColumnMap Map(DateOnly today)
    {
        var headings = Headings();
        return new()
        {
            Name = map.RequireText("name", "Give the map a name, such as \"Essex Athena offences\"."),
            Kind = kind,
            Separator = Separator(),
            EncodingName = map.Find("encoding") is { } encoding
                ? faults.OneOf(
                    MapEncodings.All, JsonMembers.Text(encoding, "\"encoding\"", faults), encoding.Line, "encoding of a submission")
                : MapEncodings.Utf8,
            Columns = headings,
            Values = Values(),
            Constants = Constants(headings),
            Exclusions = Exclusions(today),
        };
    }

    private char Separator()
    {
        if (map.Find("separator") is not { } node)
        {
            return SeparatorName.All[0];
        }

        // A tab is white space, so the separator is not read as other texts are.
        return node.Type == JsonTokenType.String && node.Text.Length == 1 && SeparatorName.All.Contains(node.Text[0])
            ? node.Text[0]
            : throw faults.At(node.Line, $"'{node.Text}' is not a separator", "Write \",\", \";\", \"\\t\" or \"|\".");
    }

    private FrozenDictionary<string, string> Headings()
    {
        var headings = new Dictionary<string, string>(StringComparer.Ordinal);
        var taken = new Dictionary<string, string>(HeadingName.Alike);
        foreach (var (name, line, value) in Section("columns"))
        {
            var column = Column(name, line);
            var heading = JsonMembers.Text(value, $"the heading of {column.Name}", faults);
            if (!headings.TryAdd(column.Name, heading))
            {
                faults.Twice(line, $"the column {column.Name}");
            }

            if (!taken.TryAdd(heading, column.Name))
            {
                throw faults.At(line, $"the heading '{heading}' is given to {taken[heading]} and to {column.Name}",
                    "A heading means one column: remove one of the two, or add a second column to the extract.");
            }
        }

        return headings.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private FrozenDictionary<string, IReadOnlyDictionary<string, string>> Values()
    {
        var values = new Dictionary<string, IReadOnlyDictionary<string, string>>(StringComparer.Ordinal);
        foreach (var (name, line, value) in Section("values"))
        {
            var column = Column(name, line);
            var codes = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
            foreach (var (own, ownLine, meaning) in JsonMembers.Pairs(value, $"the values of {column.Name}", faults))
            {
                var blank = meaning.Type == JsonTokenType.String && meaning.Text.Length == 0 && !column.Required;
                var standard = blank ? "" : Allowed(column, JsonMembers.Text(meaning, $"the meaning of '{own}'", faults), meaning.Line);
                if (!codes.TryAdd(CellText.Value(own), standard))
                {
                    faults.Twice(ownLine, $"the value '{own}' of {column.Name}");
                }
            }

            if (!values.TryAdd(column.Name, codes.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase)))
            {
                faults.Twice(line, $"the column {column.Name}");
            }
        }

        return values.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private FrozenDictionary<string, string> Constants(IReadOnlyDictionary<string, string> headings)
    {
        var constants = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, line, value) in Section("constants"))
        {
            var column = Column(name, line);
            if (headings.TryGetValue(column.Name, out var heading))
            {
                throw faults.At(line, $"{column.Name} is a constant and also the heading '{heading}'", "Remove one of the two.");
            }

            if (!constants.TryAdd(column.Name, Allowed(column, JsonMembers.Text(value, $"the constant {column.Name}", faults), value.Line)))
            {
                faults.Twice(line, $"the constant {column.Name}");
            }
        }

        return constants.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private IReadOnlyList<RuleExclusion> Exclusions(DateOnly today)
    {
        if (map.Find("exclusions") is not { } node)
        {
            return [];
        }

        var reader = new ExclusionReader(faults, (name, line) => Column(name, line).Name, today);
        return node.Type == JsonTokenType.StartArray
            ? [.. node.Items.Select(reader.Read)]
            : throw faults.At(node.Line, "\"exclusions\" is not a list", "Write them between [ and ].");
    }

    private IReadOnlyList<(string Name, int Line, JsonItem Value)> Section(string name) =>
        map.Find(name) is { } node ? JsonMembers.Pairs(node, $"\"{name}\"", faults) : [];

    private SubmissionColumn Column(string name, int line) =>
        columns[faults.OneOf(columns.Keys, name, line, $"column of {SubmissionStandard.NameOf(kind)}")];

    private string Allowed(SubmissionColumn column, string value, int line) =>
        column.Allowed.Count == 0 || column.Allowed.Contains(value, StringComparer.OrdinalIgnoreCase)
            ? value
            : faults.OneOf(column.Allowed, value, line, string.Create(CultureInfo.InvariantCulture, $"value of {column.Name}"));
}
