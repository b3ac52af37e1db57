using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Toex.Data.Audit;

/// <summary>
/// One line of a journal file: the entry as JSON and its hash. The hash covers the entry's very text, which holds the hash of the
/// entry before: a changed, missing or inserted line breaks the chain.
/// </summary>
internal static class AuditLine
{
    internal static readonly string FirstPrevious = new('0', 64);

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    internal static (string Line, string Hash) Write(AuditEntry entry)
    {
        var text = JsonSerializer.Serialize(entry, Json);
        var hash = HashOf(text);
        return ($$"""{"hash":"{{hash}}","entry":{{text}}}""", hash);
    }

    /// <summary>Reads a line; null where it is no journal line. <paramref name="sound"/> tells whether the text matches its hash.</summary>
    internal static (AuditEntry Entry, string Hash)? Read(string line, out bool sound)
    {
        sound = false;
        try
        {
            using var document = JsonDocument.Parse(line);
            var element = document.RootElement.GetProperty("entry");
            var hash = document.RootElement.GetProperty("hash").GetString();
            var entry = element.Deserialize<AuditEntry>(Json);
            if (entry is null || hash is null)
            {
                return null;
            }

            sound = string.Equals(hash, HashOf(element.GetRawText()), StringComparison.Ordinal);
            return (entry, hash);
        }
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return null;
        }
    }

    private static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
