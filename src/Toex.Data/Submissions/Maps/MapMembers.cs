using System.Text.Json;

namespace Toex.Data.Submissions.Maps;

/// <summary>The members of an object of a column map: known ones, each once.</summary>
internal sealed class MapMembers
{
    private readonly MapFaults faults;
    private readonly MapNode node;
    private readonly string what;
    private readonly Dictionary<string, MapNode> members = new(StringComparer.Ordinal);

    /// <param name="node">The object.</param>
    /// <param name="what">What it is, such as 'an exclusion'.</param>
    /// <param name="known">Names that its members may have.</param>
    /// <param name="faults">Says what is wrong.</param>
    internal MapMembers(MapNode node, string what, IReadOnlyList<string> known, MapFaults faults)
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
    internal static IReadOnlyList<(string Name, int Line, MapNode Value)> Pairs(MapNode node, string what, MapFaults faults) =>
        node.Type == JsonTokenType.StartObject ? node.Members : throw faults.At(node.Line, $"{what} is no object", "Write it between { and }.");

    /// <summary>A text that is not blank.</summary>
    internal static string Text(MapNode node, string what, MapFaults faults) =>
        node.Type != JsonTokenType.String ? throw faults.At(node.Line, $"{what} is no text", "Write it between double quotes.")
        : string.IsNullOrWhiteSpace(node.Text) ? throw faults.At(node.Line, $"{what} is empty", "Write what it is, or remove it.")
        : node.Text.Trim();

    internal MapNode? Find(string name) => members.GetValueOrDefault(name);

    internal MapNode Require(string name, string mend) =>
        Find(name) ?? throw faults.At(node.Line, $"{what} lacks \"{name}\"", mend);

    internal string RequireText(string name, string mend) => Text(Require(name, mend), $"\"{name}\"", faults);
}
