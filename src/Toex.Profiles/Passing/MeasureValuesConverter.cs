using System.Text.Json;
using System.Text.Json.Serialization;
using Toex.Profiles.Measures;

namespace Toex.Profiles.Passing;

/// <summary>Values by their measures' names, which are found in any case.</summary>
internal sealed class MeasureValuesConverter : JsonConverter<IReadOnlyDictionary<string, MeasureValue>>
{
    /// <inheritdoc/>
    public override IReadOnlyDictionary<string, MeasureValue> Read(
        ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        new Dictionary<string, MeasureValue>(
            JsonSerializer.Deserialize<Dictionary<string, MeasureValue>>(ref reader, options) ?? [], StringComparer.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, IReadOnlyDictionary<string, MeasureValue> value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value.ToDictionary(), options);
}
