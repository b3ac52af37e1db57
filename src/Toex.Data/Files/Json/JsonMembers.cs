using System.Text.Json;

namespace Toex.Data.Files.Json;

/// <summary>The members of an object: known ones, each once.</summary>
internal sealed class JsonMembers
{
    private readonly JsonFaults faults;
    private readonly JsonItem node;
    private readonly string what;
    private readonly Dictionary<string, JsonItem> members = new(StringComparer.Ordinal);

    /// <param name="node">The object.</param>
    /// <param name="what">What it is, such as 'an exclusion'.</param>
    /// <param name="known">Names that its members may have.</param>
    /// <param name="faults">Says what is wrong.</param>
    internal JsonMembers(JsonItem node, string what, IReadOnlyList<string> known, JsonFaults faults)
    {
        (this.node, this.what, this.faults) = (node, what, faults);
        foreach (var (name, line, value) in Pairs(node, what, faults))
        {
            if (!members.TryAdd(faults.OneOf(known, name, line, $"member of {what}"), value))
            {
                faults.Twice(line, $"'{name}'");
            }
        }
    }

    /// <summary>The members of an object whose names are not fixed.</summary>
    internal static IReadOnlyList<(string Name, int Line, JsonItem Value)> Pairs(JsonItem node, string what, JsonFaults faults) =>
        node.Type == JsonTokenType.StartObject ? node.Members
            : throw faults.At(node.Line, $"{what} is not an object", "Write it between { and }.");

    /// <summary>A text that is not blank.</summary>
    internal static string Text(JsonItem node, string what, JsonFaults faults) =>
        node.Type != JsonTokenType.String ? throw faults.At(node.Line, $"{what} is not a text", "Write it between double quotes.")
        : string.IsNullOrWhiteSpace(node.Text) ? throw faults.At(node.Line, $"{what} is empty", "Write what it is, or remove it.")
        : node.Text.Trim();

    internal JsonItem? Find(string name) => members.GetValueOrDefault(name);

    internal JsonItem Require(string name, string mend) =>
        Find(name) ?? throw faults.At(node.Line, $"{what} lacks \"{name}\"", mend);

    internal string RequireText(string name, string mend) => Text(Require(name, mend), $"\"{name}\"", faults);
}
