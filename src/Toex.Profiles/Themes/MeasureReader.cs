using System.Globalization;
using System.Text.Json;
using Toex.Data.Files.Json;
using Toex.Profiles.Facts;
using Toex.Profiles.Measures;
using Toex.Profiles.Populations;

namespace Toex.Profiles.Themes;

/// <summary>Reads a measure of a theme's definition file.</summary>
internal sealed class MeasureReader(JsonFaults faults, FactDefinition words)
{
    private static readonly string[] Known =
        ["id", "title", "definition", "unit", "kind", "of", "per", "times", "format", "direction", "source", "settlesAfterMonths"];

    private static readonly string[] Kinds = ["count", "rate", "share", "ratio", "change", "topShare", "median"];

    /// <summary>Names of what every profile has, which cannot name a measure too.</summary>
    internal static IReadOnlyList<string> Reserved { get; } =
    [
        "Theme", "PoliceForce", "ForceCode", "From", "To", "Period", "Months", "Measures", "Breakdowns", "Ages", "Hours", "Concentration",
            "Backlog",
        "Provenance", "Definition",
    ];

    internal Measure Read(JsonItem node)
    {
        var members = new JsonMembers(node, "a measure", Known, faults);
        var id = members.RequireText("id", "Give the measure a name, such as \"RatePer1000\".");
        if (!id.All(char.IsAsciiLetterOrDigit) || char.IsAsciiDigit(id[0]) || Reserved.Contains(id, StringComparer.OrdinalIgnoreCase))
        {
            throw faults.At(members.Find("id")!.Line, $"'{id}' cannot name a measure",
                "Write letters and digits, a letter first, and no name that every profile has, such as Period.");
        }

        var kindNode = members.Require("kind", $"Say how it is made: one of {string.Join(", ", Kinds)}.");
        var kind = (MeasureKind)Array.IndexOf(
            Kinds, faults.OneOf(Kinds, JsonMembers.Text(kindNode, "\"kind\"", faults), kindNode.Line, "kind of measure"));
        var of = Of(members, kind);
        var per = Per(members, kind);
        return new()
        {
            Id = id,
            Title = members.RequireText("title", "Give the measure a title for people."),
            Definition = members.RequireText("definition", "Say what it counts, over what."),
            Unit = members.RequireText("unit", "Give the label of its axis, such as \"offences per 1,000 people\"."),
            Source = members.RequireText("source", "Say where the definition comes from."),
            Direction = OneOf<MeasureDirection>(members, "direction", MeasureDirection.Neither),
            Format = OneOf(members, "format", FormatOf(kind)),
            Kind = kind,
            Of = of,
            Per = per,
            PerMeaning = per is null ? null : PopulationBase.Find(per)?.Meaning ?? words.Count(per)!.Meaning,
            Times = Times(members, kind),
            SettlesAfterMonths = members.Find("settlesAfterMonths") is { } months ? (int)Number(months, "settlesAfterMonths", 0, 60) : 0,
            IsWhole = kind == MeasureKind.Count && words.Count(of) is { Whole: true } && members.Find("times") is null,
            IsHarm = words.Harm is { } harm && (of == harm || per == harm),
            IsStock = words.Count(of) is { Stock: true },
            IsMonthly = kind is MeasureKind.Count or MeasureKind.Rate or MeasureKind.Share or MeasureKind.Ratio
                && words.Count(of) is { ByMonth: true }
                    && (per is null || PopulationBase.Find(per) is not null || words.Count(per) is { ByMonth: true }),
        };
    }

    private string Of(JsonMembers members, MeasureKind kind)
    {
        IReadOnlyList<string> names = kind switch
        {
            MeasureKind.TopShare => words.Spread is { } spread ? [spread.Amount] : [],
            MeasureKind.Median => words.Durations is null ? [] : ["minutes"],
            _ => [.. words.Counts.Select(c => c.Name)],
        };
        var node = members.Require("of", names.Count == 0 ? "This fact has none to make such a measure of."
            : $"Name what it is made of: one of {string.Join(", ", names)}.");
        return names.Count == 0
            ? throw faults.At(node.Line, "this fact has nothing to make such a measure of", "Choose another kind of measure.")
            : faults.OneOf(names, JsonMembers.Text(node, "\"of\"", faults), node.Line, "count of this fact");
    }

    private string? Per(JsonMembers members, MeasureKind kind)
    {
        if (kind is not (MeasureKind.Rate or MeasureKind.Share or MeasureKind.Ratio))
        {
            return members.Find("per") is { } needless
                ? throw faults.At(needless.Line, "a measure of this kind is over nothing", "Remove \"per\".") : null;
        }

        IReadOnlyCollection<string> populations = [.. PopulationBase.All.Select(b => b.Name)], counts =
            [.. words.Counts.Select(c => c.Name)];
        var names = kind switch { MeasureKind.Rate => populations, MeasureKind.Share => counts, _ => [.. populations, .. counts] };
        var node = members.Require("per", $"Name what it is over: one of {string.Join(", ", names)}.");
        return faults.OneOf(
            names, JsonMembers.Text(node, "\"per\"", faults), node.Line, kind == MeasureKind.Rate ? "population" : "count of this fact");
    }

    private double Times(JsonMembers members, MeasureKind kind)
    {
        if (members.Find("times") is not { } node)
        {
            return kind == MeasureKind.TopShare ? 0.05 : 1;
        }

        return kind == MeasureKind.TopShare ? Number(node, "times", 0.0001, 1) : Number(node, "times", 1e-9, 1e9);
    }

    private double Number(JsonItem node, string name, double least, double most) =>
        node.Type == JsonTokenType.Number && double.TryParse(node.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && number >= least && number <= most
            ? number
            : throw faults.At(node.Line, string.Create(CultureInfo.InvariantCulture, $"\"{name}\" is not a number from {least} to {most}"),
                "Write it in digits, without quotes.");

    private T OneOf<T>(JsonMembers members, string name, T otherwise)
        where T : struct, Enum =>
        members.Find(name) is { } node
            ? Enum.Parse<T>(faults.OneOf(Enum.GetNames<T>(), JsonMembers.Text(node, $"\"{name}\"", faults), node.Line, name))
            : otherwise;

    private static MeasureFormat FormatOf(MeasureKind kind) => kind switch
    {
        MeasureKind.Count => MeasureFormat.Count,
        MeasureKind.Share or MeasureKind.TopShare => MeasureFormat.Percentage,
        MeasureKind.Change => MeasureFormat.Change,
        _ => MeasureFormat.Rate,
    };
}
