using System.Text;
using System.Text.Json;

namespace Toex.Reporting.Kinds.Map;

/// <summary>Reads JSON token by token from a stream, so that a large file is never whole in memory.</summary>
internal sealed class JsonTokens(Stream stream)
{
    private byte[] buffer = new byte[1 << 16];
    private int start;
    private int end;
    private bool atEnd;
    private bool begun;
    private JsonReaderState state;

    public JsonTokenType Type { get; private set; }

    public int Depth { get; private set; }

    /// <summary>The text of a string or property name.</summary>
    public string Text { get; private set; } = "";

    /// <summary>The value of a number.</summary>
    public double Number { get; private set; }

    /// <exception cref="JsonException">What stands there is not JSON.</exception>
    public bool Read()
    {
        while (true)
        {
            var reader = new Utf8JsonReader(buffer.AsSpan(start, end - start), atEnd, state);
            if (reader.Read())
            {
                Take(reader);
                return true;
            }

            state = reader.CurrentState;
            start += (int)reader.BytesConsumed;
            if (atEnd)
            {
                return false;
            }

            Fill();
        }
    }

    /// <summary>Passes over the value that begins at the current token.</summary>
    public void Skip()
    {
        if (Type is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            for (var depth = Depth; Read() && Depth > depth;)
            {
            }
        }
    }

    private void Take(in Utf8JsonReader reader)
    {
        (Type, Depth) = (reader.TokenType, reader.CurrentDepth);
        if (Type is JsonTokenType.PropertyName or JsonTokenType.String)
        {
            Text = reader.GetString()!;
        }
        else if (Type == JsonTokenType.Number)
        {
            Number = reader.GetDouble();
        }

        state = reader.CurrentState;
        start += (int)reader.BytesConsumed;
    }

    private void Fill()
    {
        if (start == 0 && end == buffer.Length)
        {
            Array.Resize(ref buffer, buffer.Length * 2);
        }

        buffer.AsSpan(start, end - start).CopyTo(buffer);
        (start, end) = (0, end - start);
        var read = stream.Read(buffer, end, buffer.Length - end);
        (end, atEnd) = (end + read, read == 0);
        if (!begun && end >= Encoding.UTF8.Preamble.Length)
        {
            begun = true;
            start = buffer.AsSpan(0, end).StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        }
    }
}
