using System.Globalization;
using System.Text.Json;
using Toex.Data.Files.Json;
using Toex.Profiles.Facts;


namespace Toex.Profiles.Themes;

/// <summary>Reads how a theme's subjects are ranked.</summary>
internal sealed class SubjectsReader(JsonFaults faults, FactDefinition fact)
{
    private readonly string[] roles = [.. fact.Subjects.Select(s => s.Role.ToString())];

    internal ThemeSubjects Read(JsonItem? node)
    {
        if (node is null)
        {
            return new("count", "severity weights", "others", RankingWeights.Equal);
        }

        var members = new JsonMembers(node, "\"subjects\"", ["frequency", "gravity", "breadth", "weights", "standing"], faults);
        return new(
            members.RequireText("frequency", "Say what their number is called, such as \"offences\"."),
            members.RequireText("gravity", "Say what the weights are of, such as \"severity weights\"."),
            members.RequireText("breadth", "Say what the fourth dimension is, such as \"victims\"."),
            Weights(members.Find("weights")))
        {
            Standing = members.Find("standing") is { } standing ? Standing(standing) : [],
        };
    }

    private RankingWeights Weights(JsonItem? node)
    {
        if (node is null)
        {
            return RankingWeights.Equal;
        }

        var members = new JsonMembers(node, "\"weights\"", ["recency", "frequency", "gravity", "breadth"], faults);
        var weights =
            new RankingWeights(
                Weight(members, "recency"), Weight(members, "frequency"), Weight(members, "gravity"), Weight(members, "breadth"));
        return weights.Total > 0 ? weights : throw faults.At(node.Line, "all weights are zero", "Give at least one a number above zero.");
    }

    private List<ThemeStanding> Standing(JsonItem node)
    {
        if (node.Type != JsonTokenType.StartArray)
        {
            throw faults.At(node.Line, "\"standing\" is not a list", "Write an entry for each role between [ and ].");
        }

        return [.. node.Items.Select(Entry)];
    }

    private ThemeStanding Entry(JsonItem node)
    {
        var members = new JsonMembers(node, "an entry of \"standing\"", ["role", "name", "one", "many"], faults);
        var role = members.Require("role", $"Name one of {string.Join(", ", roles)}.");
        var name = faults.OneOf(roles, JsonMembers.Text(role, "\"role\"", faults), role.Line, "role of this fact's subjects");
        return new(
            Enum.Parse<SubjectRole>(name), members.RequireText("name", "Say what a person is, such as \"VAWG suspect\"."),
            members.Find("one") is null ? null : members.RequireText("one", "Say what a single one is called."),
            members.Find("one") is null ? null : members.RequireText("many", "Say what many are called."));
    }

    private double Weight(JsonMembers members, string name) =>
        members.Find(name) is not { } node ? 1
        : node.Type == JsonTokenType.Number && double.TryParse(node.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var weight)
            && weight is >= 0 and <= 1_000_000 ? weight
        : throw faults.At(node.Line, $"the weight \"{name}\" is not a number from 0 to 1,000,000", "Write it in digits, without quotes.");
}
