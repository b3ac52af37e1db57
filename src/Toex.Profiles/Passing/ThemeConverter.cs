using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Toex.Data.Errors;
using Toex.Data.Files.Json;
using Toex.Profiles.Errors;
using Toex.Profiles.Themes;

namespace Toex.Profiles.Passing;

/// <summary>A theme as the text of its definition file, so that one of a user's own is known where its file is not.</summary>
internal sealed class ThemeConverter : JsonConverter<ThemeDefinition>
{
    private const string File = "a profile's own theme";

    private readonly ConcurrentDictionary<string, ThemeDefinition> read = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public override ThemeDefinition Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        try
        {
            return read.GetOrAdd(reader.GetString() ?? "", Parse);
        }
        catch (ToexException fault)
        {
            throw new JsonException(fault.Message, fault);
        }
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ThemeDefinition value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Text);

    private static ThemeDefinition Parse(string text) =>
        ThemeReader.Read(JsonDocumentFile.Parse(Encoding.UTF8.GetBytes(text), new JsonFaults(File, ThemeErrors.BadDefinition)), File);
}
