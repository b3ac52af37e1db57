using System.Text;
using System.Text.Json.Nodes;
using Toex.Data.Errors;
using Toex.Data.Files.Json;
using Toex.Profiles.Errors;
using Toex.Profiles.Themes;

namespace Toex.Profiles.Tests.Themes;

/// <summary>Whatever one value of a definition becomes, schema and reader take it or refuse it together.</summary>
public sealed class ThemeSchemaAgreementTests
{
    private const string LeftOut = "left out";

    private static readonly string[] Others = ["-1", "\"?\"", "[]", LeftOut];

    [Theory]
    [InlineData("Csae")]
    [InlineData("Missing")]
    public void A_definition_with_one_value_changed_or_left_out_is_taken_by_both_or_neither(string name) => Assert.Empty(
        Changed(OneMeasureOfAKind(name)).Where(c => ThemeSchema.Accepts(c.Text) != Reads(c.Text)).Select(c => c.Change));

    /// <summary>Without views, for a schema does not know whether a column's measure is there.</summary>
    private static JsonNode OneMeasureOfAKind(string name)
    {
        var theme = JsonNode.Parse(ThemeSchema.Shipped(name))!;
        theme.AsObject().Remove("views");
        var measures = theme["measures"]!.AsArray().DistinctBy(m => (string)m!["kind"]!);
        theme["measures"] = new JsonArray([.. measures.Select(m => m!.DeepClone())]);
        return theme;
    }

    private static bool Reads(string text)
    {
        try
        {
            ThemeReader.Read(JsonDocumentFile.Parse(Encoding.UTF8.GetBytes(text), new("own.json", ThemeErrors.BadDefinition)), "own.json");
            return true;
        }
        catch (ToexException)
        {
            return false;
        }
    }

    /// <summary>The definition with each value in turn something else.</summary>
    private static IEnumerable<(string Change, string Text)> Changed(JsonNode root) =>
        from parent in ThemeSchema.Objects(root)
        from name in parent.Select(p => p.Key).Where(k => k != "$schema").ToList()
        from other in Others
        select ($"{parent.GetPath()}.{name} {other}", With(root, parent, name, other));

    private static string With(JsonNode root, JsonObject parent, string name, string other)
    {
        var good = parent[name];
        parent.Remove(name);
        if (other != LeftOut)
        {
            parent[name] = JsonNode.Parse(other);
        }

        var text = root.ToJsonString();
        parent[name] = good;
        return text;
    }
}
