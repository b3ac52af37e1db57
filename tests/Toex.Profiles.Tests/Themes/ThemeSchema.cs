using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using Toex.Profiles.Themes;

namespace Toex.Profiles.Tests.Themes;

/// <summary>The published schema of theme definition files.</summary>
internal static class ThemeSchema
{
    /// <summary>Where it stands, beside the example.</summary>
    internal static readonly string File = Path.Combine(AppContext.BaseDirectory, "themes", "theme.schema.json");

    private static readonly JsonNode Root = JsonNode.Parse(System.IO.File.ReadAllText(File))!;
    private static readonly JsonSchema Schema = JsonSchema.FromText(System.IO.File.ReadAllText(File));

    private static readonly JsonDocumentOptions AsToexReads =
        new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, AllowDuplicateProperties = false };

    /// <summary>Whether it is a schema, in the eyes of the draft that it names.</summary>
    internal static bool IsOfItsDraft => MetaSchemas.Draft202012.Evaluate(Root).IsValid;

    /// <summary>Whether an editor has nothing to mark in a file: it is JSON, and as the schema says.</summary>
    internal static bool Accepts(string text)
    {
        try
        {
            return Schema.Evaluate(JsonNode.Parse(text, documentOptions: AsToexReads)).IsValid;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>The definition file of a theme that ships.</summary>
    internal static string Shipped(string name)
    {
        using var stream = typeof(ThemeCatalogue).Assembly.GetManifestResourceStream($"Themes/Definitions/{name.ToLowerInvariant()}.json")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    /// <summary>The part of a path such as <c>$defs/measure/properties/id</c>.</summary>
    internal static JsonNode Part(string path) =>
        path.Split('/', StringSplitOptions.RemoveEmptyEntries).Aggregate(Root, (node, name) => node[name]!);

    /// <summary>The values that a part allows, with what the editor says of each.</summary>
    internal static IEnumerable<(string Name, string Meaning)> Values(JsonNode part) =>
        part["const"] is { } value ? [((string)value!, (string)part["description"]!)]
        : part["$ref"] is not null ? Values(Named(part))
        : ((part["oneOf"] ?? part["anyOf"])?.AsArray() ?? []).SelectMany(one => Values(one!));

    /// <summary>What a reference names.</summary>
    internal static JsonNode Named(JsonNode reference) => Part(((string)reference["$ref"]!).TrimStart('#'));

    /// <summary>All objects of a JSON document.</summary>
    internal static List<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject parent => [parent, .. parent.SelectMany(p => Objects(p.Value))],
        JsonArray list => [.. list.SelectMany(Objects)],
        _ => [],
    };
}
