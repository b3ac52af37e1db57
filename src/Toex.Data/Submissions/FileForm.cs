using System.Text.Json;

namespace Toex.Data.Submissions;

/// <summary>What a submitted file looked like: its headings, separator and encoding.</summary>
internal sealed record FileForm(IReadOnlyList<string> Headings, char Separator, string Encoding)
{
    internal static FileForm Empty { get; } = new([], ',', "utf-8");

    internal static FileForm Parse(string json) => JsonSerializer.Deserialize<FileForm>(json)!;

    internal string ToJson() => JsonSerializer.Serialize(this);
}
