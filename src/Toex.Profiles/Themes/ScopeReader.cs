using System.Globalization;
using System.Text.Json;
using Toex.Data.Files.Json;
using Toex.Profiles.Facts;

namespace Toex.Profiles.Themes;

/// <summary>Reads a scope of a theme's definition file.</summary>
internal sealed class ScopeReader(JsonFaults faults, FactDefinition fact)
{
    private static readonly string[] Sexes = ["Male", "Female", "Any"];

    internal ThemeScope Read(JsonItem node)
    {
        string[] known = fact.IsOfOffences
            ? ["id", "rule", "version", "definition", "counts", "source", "victims", "offences"]
            : ["id", "version", "definition", "counts", "source", "persons"];
        var members = new JsonMembers(node, "a scope", known, faults);
        var id = members.RequireText("id", "Give the scope a name, such as \"Police\".");
        if (members.Find("rule") is { } rule)
        {
            return OfRule(id, rule, members) with { Counts = Counts(members) };
        }

        return Persons(members) with
        {
            Id = id,
            Version = members.RequireText("version", "Give the scope a version, such as \"2026.1\"."),
            Definition = members.RequireText("definition", "Say in words what the scope counts."),
            Source = members.RequireText("source", "Say where the rule comes from."),
            Counts = Counts(members),
            Offences = fact.IsOfOffences ? Offences(members) : [],
        };
    }

    private string? Counts(JsonMembers members) => members.Find("counts") is { } node ? JsonMembers.Text(node, "\"counts\"", faults) : null;

    private ThemeScope OfRule(string id, JsonItem rule, JsonMembers members)
    {
        foreach (var other in new[] { "version", "definition", "source", "victims", "offences" })
        {
            if (members.Find(other) is { } node)
            {
                throw faults.At(node.Line, $"a scope with a \"rule\" takes its \"{other}\" from the database", "Remove one of the two.");
            }
        }

        var name = JsonMembers.Text(rule, "\"rule\"", faults);
        return name.Split('/') is [{ Length: > 0 }, { Length: > 0 }]
            ? new() { Id = id, Rule = name, Version = "", Definition = "", Source = "" }
            : throw faults.At(
                rule.Line, $"'{name}' names no rule", "Write theme and scope of the reference table, such as \"Vawg/Police\".");
    }

    private ThemeScope Persons(JsonMembers scope)
    {
        var none = new ThemeScope { Id = "", Version = "", Definition = "", Source = "" };
        if ((scope.Find("victims") ?? (fact.IsOfOffences ? null : scope.Find("persons"))) is not { } node)
        {
            return none;
        }

        var members = new JsonMembers(node, "the persons of a scope", ["sex", "ageFrom", "ageTo"], faults);
        var sex = members.Find("sex") is { } named ? faults.OneOf(Sexes, JsonMembers.Text(named, "\"sex\"", faults), named.Line, "sex")
            : "Any";
        var (from, to) = (Age(members.Find("ageFrom"), 0), Age(members.Find("ageTo"), ThemeScope.AnyAge));
        return from <= to
            ? none with { Sex = sex == "Any" ? ThemeScope.AnySex : Array.IndexOf(Sexes, sex) + 1, AgeFrom = from, AgeTo = to }
            : throw faults.At(node.Line, $"nobody is from {from} to {to} years old", "Give an \"ageTo\" that is not below \"ageFrom\".");
    }

    private int Age(JsonItem? node, int otherwise) =>
        node is null ? otherwise
        : node.Type == JsonTokenType.Number && int.TryParse(node.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var age)
            && age <= ThemeScope.AnyAge ? age
        : throw faults.At(node.Line, $"'{node.Text}' is not an age in years", "Write a whole number without quotes.");

    private List<ScopedOffences> Offences(JsonMembers scope)
    {
        var node = scope.Require("offences", "List the offence themes or codes that count, or name a \"rule\".");
        if (node.Type != JsonTokenType.StartArray || node.Items.Count == 0)
        {
            throw faults.At(node.Line, "\"offences\" is not a list of at least one entry",
                "Write entries such as { \"theme\": \"Rape\" } between [ and ].");
        }

        return [.. node.Items.Select(Offence)];
    }

    private ScopedOffences Offence(JsonItem node)
    {
        var members = new JsonMembers(node, "an entry of \"offences\"", ["theme", "code", "when", "as"], faults);
        var (theme, code) = (members.Find("theme"), members.Find("code"));
        if ((theme ?? code) is not { } which || (theme is not null && code is not null))
        {
            throw faults.At(node.Line, "an entry of \"offences\" needs either a \"theme\" or a \"code\"",
                "Write one of the two, such as { \"theme\": \"Rape\" } or { \"code\": \"008/67\" }.");
        }

        var name = JsonMembers.Text(which, "the entry", faults);
        var when = members.Find("when") is { } condition
            ? faults.OneOf(["always", "domestic"], JsonMembers.Text(condition, "\"when\"", faults), condition.Line, "condition") : "always";
        var group = members.Find("as") is { } shown ? JsonMembers.Text(shown, "\"as\"", faults)
            : theme is not null ? name
            : throw faults.At(
                node.Line, $"the code '{name}' lacks \"as\"", "Say under which group it is shown, such as \"as\": \"Stalking\".");
        return new(name, group, when == "domestic", node.Line);
    }
}
