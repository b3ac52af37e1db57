using System.Text;
using System.Text.Json;

namespace Toex.Data.Files.Json;

/// <summary>A value of a JSON file, with the line that it is on.</summary>
/// <param name="Type">What it is.</param>
/// <param name="Text">A text's or number's text.</param>
/// <param name="Members">An object's members, in order.</param>
/// <param name="Items">A list's items.</param>
/// <param name="Line">Its line, from 1.</param>
internal sealed record JsonItem(
    JsonTokenType Type, string Text, IReadOnlyList<(string Name, int Line, JsonItem Value)> Members, IReadOnlyList<JsonItem> Items,
        int Line)
{
    /// <summary>Reads JSON; comments and trailing commas are allowed.</summary>
    /// <exception cref="JsonException">It is no JSON.</exception>
    internal static JsonItem Parse(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
        reader.Read();
        var lines = new LineCount();
        var root = Value(ref reader, json, ref lines);
        reader.Read(); // nothing may follow, and the reader says so where something does
        return root;
    }

    private static JsonItem Value(ref Utf8JsonReader reader, ReadOnlySpan<byte> json, ref LineCount lines)
    {
        var (type, line) = (reader.TokenType, lines.At(json, reader.TokenStartIndex));
        var members = new List<(string, int, JsonItem)>();
        var items = new List<JsonItem>();
        if (type == JsonTokenType.StartObject)
        {
            while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
            {
                var (name, at) = (reader.GetString()!, lines.At(json, reader.TokenStartIndex));
                reader.Read();
                members.Add((name, at, Value(ref reader, json, ref lines)));
            }
        }
        else if (type == JsonTokenType.StartArray)
        {
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                items.Add(Value(ref reader, json, ref lines));
            }
        }

        var text = type == JsonTokenType.String ? reader.GetString()!
            : type is JsonTokenType.StartObject or JsonTokenType.StartArray or JsonTokenType.EndObject or JsonTokenType.EndArray ? ""
            : Encoding.UTF8.GetString(reader.ValueSpan);
        return new(type, text, members, items, line);
    }

    private struct LineCount
    {
        private int counted;
        private int line;

        internal int At(ReadOnlySpan<byte> json, long index)
        {
            line += json[counted..(int)index].Count((byte)'\n');
            counted = (int)index;
            return line + 1;
        }
    }
}
