using System.Text;
using System.Text.Json;
using Toex.Data.Errors;

namespace Toex.Data.Files.Json;

/// <summary>A JSON file that a person wrote, such as a column map or the definition of a theme.</summary>
/// <param name="Content">Its bytes, as they are.</param>
/// <param name="Root">What it says.</param>
/// <param name="Faults">Says what is wrong in it.</param>
internal sealed record JsonDocumentFile(byte[] Content, JsonItem Root, JsonFaults Faults)
{
    private const int Longest = 1024 * 1024;

    /// <param name="path">The file.</param>
    /// <param name="what">What it should be, such as 'column map'.</param>
    /// <param name="error">The error of a file that is wrong.</param>
    /// <exception cref="ToexException">It is not there, cannot be read, is too long or is no JSON.</exception>
    internal static JsonDocumentFile Read(string path, string what, ErrorDefinition error)
    {
        var faults = new JsonFaults(path, error);
        return Parse(ContentOf(path, what, faults), faults);
    }

    /// <exception cref="ToexException">It is no JSON.</exception>
    internal static JsonDocumentFile Parse(byte[] content, JsonFaults faults)
    {
        try
        {
            var text = content.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? content.AsSpan(Encoding.UTF8.Preamble.Length) : content;
            return new(content, JsonItem.Parse(text), faults);
        }
        catch (JsonException fault)
        {
            throw faults.At(
                (int)(fault.LineNumber ?? 0) + 1, "this is no JSON", $"Mend the line, or the one before it: {Plain(fault.Message)}");
        }
        catch (InvalidOperationException)
        {
            throw faults.At(1, "it holds text that is no UTF-8", "Save the file as UTF-8.");
        }
    }

    private static byte[] ContentOf(string path, string what, JsonFaults faults)
    {
        if (!File.Exists(path))
        {
            throw FileErrors.NotFound.With(path);
        }

        try
        {
            return new FileInfo(path).Length <= Longest
                ? File.ReadAllBytes(path)
                : throw faults.At(1, $"it is longer than 1 MiB, so it is not a {what}", $"Give the {what}'s own file.");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw FileErrors.NotReadable.With(fault, path, fault.Message);
        }
    }

    /// <summary>The parser's message without its own count of lines, which is from 0.</summary>
    private static string Plain(string message) => message.Split(" LineNumber:")[0].Split(" Path:")[0];
}
