using System.Text;

namespace Toex.Data.Reference.Importing;

/// <summary>
/// Tells by its bytes how a published text is encoded: UTF-8 where every byte fits it, else Windows-1252, in which older tables were saved.
/// A byte order mark decides by itself, whatever is told here.
/// </summary>
internal sealed class TextForm
{
    private static readonly Encoding Windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
    private readonly Decoder strict = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetDecoder();
    private bool fits = true;

    /// <summary>The encoding of what was taken in.</summary>
    internal Encoding Encoding
    {
        get
        {
            Take([], isEnd: true);
            return fits ? Encoding.UTF8 : Windows;
        }
    }

    /// <summary>Takes in the next bytes; a character may lie across two takings.</summary>
    internal void Take(ReadOnlySpan<byte> bytes, bool isEnd = false)
    {
        if (!fits)
        {
            return;
        }

        try
        {
            Span<char> dropped = stackalloc char[4096];
            for (var completed = false; !completed;)
            {
                strict.Convert(bytes, dropped, isEnd, out var used, out _, out completed);
                bytes = bytes[used..];
            }
        }
        catch (DecoderFallbackException)
        {
            fits = false;
        }
    }
}
