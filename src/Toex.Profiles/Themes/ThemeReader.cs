using System.Globalization;
using System.Text;
using System.Text.Json;
using Toex.Data.Files.Json;
using Toex.Profiles.Facts;

namespace Toex.Profiles.Themes;

/// <summary>Reads a theme's definition file and checks all of it: what is wrong is named with its line and its fix.</summary>
internal sealed class ThemeReader
{
    private const string Schema = "$schema"; // where an editor finds the schema; it says nothing to Toex

    private static readonly string[] Known =
    [
        "id", "title", "version", "fact", "one", "many", "scopes", "measures", "breakdowns", "settings", "ages", "backlog", "subjects",
            "views",
        "published", "publishedCounts", Schema,
    ];

    private static readonly string[] Facts = [.. FactCatalogue.All.Where(f => !f.IsPublished).Select(f => f.Id)];

    private readonly JsonFaults faults;
    private readonly JsonMembers theme;
    private readonly string file, text;
    private readonly FactDefinition words;

    private ThemeReader(JsonDocumentFile document, string file)
    {
        (faults, this.file, text) = (document.Faults, file, Encoding.UTF8.GetString(document.Content));
        theme = new(document.Root, "the theme", Known, faults);
        var fact = theme.Require("fact", $"Say what the theme counts: one of {string.Join(", ", Facts)}.");
        words = FactCatalogue.Find(faults.OneOf(Facts, JsonMembers.Text(fact, "\"fact\"", faults), fact.Line, "fact"))!;
    }

    /// <exception cref="Data.Errors.ToexException">Something of it is missing or wrong.</exception>
    internal static ThemeDefinition Read(JsonDocumentFile document, string file) => new ThemeReader(document, file).Theme();

    private ThemeDefinition Theme()
    {
        var id = theme.RequireText("id", "Give the theme a name of letters, such as \"CountyLines\".");
        if (!id.All(char.IsAsciiLetterOrDigit))
        {
            throw faults.At(theme.Find("id")!.Line, $"the id '{id}' is not of letters and digits alone",
                "Write it without spaces or signs, such as \"CountyLines\".");
        }

        var ages = Section("ages", ["of", "bands"]);
        var backlog = Section("backlog", ["title", "bands"]);
        var measures = List("measures", "measure", new MeasureReader(faults, words).Read, m => m.Id);
        var breakdowns = theme.Find("breakdowns") is null ? [] : List("breakdowns", "breakdown", Breakdown, b => b.Id);
        return new()
        {
            Id = id,
            Title = theme.RequireText("title", "Give the theme a title for people."),
            Version = theme.RequireText("version", "Give the definition a version, such as \"2026.1\"."),
            Fact = words.Id,
            One = theme.RequireText("one", "Say what a single one is called, such as \"offence\"."),
            Many = theme.RequireText("many", "Say what many are called, such as \"offences\"."),
            Scopes = List("scopes", "scope", new ScopeReader(faults, words).Read, s => s.Id),
            Measures = measures,
            Breakdowns = breakdowns,
            Settings = Settings(),
            AgesOf = ages?.RequireText("of", "Say whose ages they are, such as \"Victims\".") ?? "Persons",
            AgeBands = ages is null ? [new("All ages", null)] : Bands(ages, "ages"),
            BacklogTitle = backlog?.Find("title") is { } title ? JsonMembers.Text(title, "\"title\"", faults) : "",
            BacklogBands = backlog is null ? [] : Bands(backlog, "backlog"),
            Subjects = new SubjectsReader(faults, words).Read(theme.Find("subjects")),
            Views = new ViewsReader(faults, measures, breakdowns).Read(theme.Find("views")),
            PublishedSubgroups = Published(),
            PublishedCounts = theme.Find("publishedCounts") is { } counts ? JsonMembers.Text(counts, "\"publishedCounts\"", faults) : null,
            File = file,
            Text = text,
        };
    }

    private List<string> Published()
    {
        if (theme.Find("published") is not { } node)
        {
            return [];
        }

        return !words.IsOfOffences ? throw faults.At(node.Line, "nothing is published of this fact", "Remove \"published\".")
            : node.Type == JsonTokenType.StartArray ? [.. node.Items.Select(item => JsonMembers.Text(item, "a subgroup", faults))]
            : throw faults.At(
                node.Line, "\"published\" is not a list", "Write Home Office subgroups between [ and ], such as \"Rape offences\".");
    }

    private JsonMembers? Section(string name, IReadOnlyList<string> known) =>
        theme.Find(name) is { } node ? new(node, $"\"{name}\"", known, faults) : null;

    private List<T> List<T>(string name, string one, Func<JsonItem, T> read, Func<T, string> id)
    {
        var node = theme.Require(name, $"Write at least one {one} between [ and ].");
        if (node.Type != JsonTokenType.StartArray || node.Items.Count == 0)
        {
            throw faults.At(node.Line, $"\"{name}\" is not a list of at least one {one}", "Write them between [ and ].");
        }

        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return
        [
            .. node.Items.Select(item =>
            {
                var value = read(item);
                if (!seen.Add(id(value)))
                {
                    faults.Twice(item.Line, $"the {one} '{id(value)}'");
                }

                return value;
            }),
        ];
    }

    private BreakdownDefinition Breakdown(JsonItem node)
    {
        var members = new JsonMembers(node, "a breakdown", ["id", "title", "dimension", "keep"], faults);
        var breakdowns = words.Dimensions.Where(d => d.IsBreakdown).Select(d => d.Name).ToList();
        var dimension = members.Require("dimension", $"Name one of {string.Join(", ", breakdowns)}.");
        var name = faults.OneOf(breakdowns, JsonMembers.Text(dimension, "\"dimension\"", faults), dimension.Line, "dimension of this fact");
        return name == "duration" && theme.Find("backlog") is null
            ? throw faults.At(dimension.Line, "durations need bands, and the theme has none",
                "Add \"backlog\" with \"bands\", or leave the breakdown out.")
            : new(members.RequireText("id", "Give the breakdown a name."),
                members.RequireText("title", "Give the breakdown a title for people."), name) { Keep = Kept(members.Find("keep")) };
    }

    private List<string> Kept(JsonItem? node) => node is null ? []
        : node.Type == JsonTokenType.StartArray && node.Items.Count > 0
            ? [.. node.Items.Select(i => JsonMembers.Text(i, "a group", faults))]
        : throw faults.At(node.Line, "\"keep\" is not a list of at least one group",
            "Write the names of groups between [ and ], or leave it out.");

    private Dictionary<string, int> Settings()
    {
        var settings = new Dictionary<string, int>(words.Settings, StringComparer.Ordinal);
        foreach (var (name, line, value) in theme.Find("settings") is { } node ? JsonMembers.Pairs(node, "\"settings\"", faults) : [])
        {
            if (words.Settings.Count == 0)
            {
                throw faults.At(line, $"this fact has no settings, so '{name}' means nothing", "Remove it.");
            }

            settings[faults.OneOf(words.Settings.Keys.ToList(), name, line, "setting of this fact")] = Whole(value, name, 0, 100_000);
        }

        return settings;
    }

    private List<ThemeBand> Bands(JsonMembers section, string name)
    {
        var node = section.Require("bands", "Write the bands between [ and ].");
        if (node.Type != JsonTokenType.StartArray)
        {
            throw faults.At(node.Line, "\"bands\" is not a list", "Write them between [ and ].");
        }

        var bands = new List<ThemeBand>();
        foreach (var item in node.Items)
        {
            var members = new JsonMembers(item, $"a band of \"{name}\"", ["label", "upTo"], faults);
            var upTo = members.Find("upTo") is { } end ? Whole(end, "upTo", 0, 100_000_000) : (int?)null;
            if (bands.Count > 0 && (bands[^1].UpTo is not { } last || upTo <= last))
            {
                throw faults.At(item.Line, "the bands do not rise", "Order them by \"upTo\"; only the last has none.");
            }

            bands.Add(new(members.RequireText("label", "Say how the band is written, such as \"12 to 17\"."), upTo));
        }

        if (bands.Count == 0 && name == "ages")
        {
            throw faults.At(node.Line, "\"ages\" has no band", "Write at least one, the last without \"upTo\", or leave \"ages\" out.");
        }

        return bands.Count == 0 || bands[^1].UpTo is null ? bands
            : throw faults.At(
                node.Line, "the last band has an end, so what is beyond it would be lost", "Add a last band without \"upTo\".");
    }

    private int Whole(JsonItem node, string name, int least, int most) =>
        node.Type == JsonTokenType.Number && int.TryParse(node.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number >= least && number <= most
            ? number
            : throw faults.At(node.Line, $"\"{name}\" is not a whole number from {least} to {most}", "Write it in digits, without quotes.");
}
