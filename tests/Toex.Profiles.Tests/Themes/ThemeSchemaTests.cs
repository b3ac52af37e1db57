using System.Text.Json;
using System.Text.Json.Nodes;
using Toex.Data.Errors;
using Toex.Profiles.Facts;
using Toex.Profiles.Measures;
using Toex.Profiles.Populations;
using Toex.Profiles.Themes;

namespace Toex.Profiles.Tests.Themes;

/// <summary>The published schema says what reader and facts say: an editor completes what Toex takes and marks what it refuses.</summary>
public sealed class ThemeSchemaTests : IDisposable
{
    private const string OwnIds = "a schema does not know the ids that a file gives";

    /// <summary>The known mistakes that no schema can tell, and why.</summary>
    private static readonly (string Mistake, string Reason)[] BeyondASchema =
    [
        ("nobody is from 10 to 9 years old", "a schema does not compare two numbers of a file"),
        ("the measure 'OFFENCES' stands there twice", "a schema does not compare one member of the items of a list"),
        ("the bands do not rise", "a schema does not compare an item with the one before it"),
        ("'Rates' is not a measure of this theme", OwnIds),
        ("the heading 'Per head' does not fit in the width 7", "a schema does not compare a number with the length of a text"),
        ("the measure 'Offences' has no limits", OwnIds),
        ("the measure 'Offences' is not a rate, so its decimals are fixed", OwnIds),
        ("'Share' is not a measure of this theme", OwnIds),
        ("'Places' is not a measure with monthly values", OwnIds),
        ("'Outcomes' is not a breakdown of this theme", OwnIds),
        ("Raep", "only a database knows its offence themes"),
        ("8QQ", "only a database knows its offence codes"),
        ("Vawg/Nothing", "only a database knows its rules"),
    ];

    private readonly TemporaryFolder folder = new();

    public static TheoryData<string> Facts => [.. FactCatalogue.All.Where(f => !f.IsPublished).Select(f => f.Id)];

    public void Dispose() => folder.Dispose();

    [Fact]
    public void It_is_a_schema_of_draft_2020_12() => Assert.True(ThemeSchema.IsOfItsDraft);

    /// <summary>Visual Studio Code puts what a reference names over what stands beside it.</summary>
    [Fact]
    public void Beside_a_reference_stands_nothing_that_it_names_too() => Assert.Empty(
        from node in ThemeSchema.Objects(ThemeSchema.Part(""))
        where node["$ref"] is not null
        from word in node.Select(p => p.Key).Intersect(ThemeSchema.Named(node).AsObject().Select(p => p.Key))
        select $"{node.GetPath()}: {word}");

    [Fact]
    public void It_accepts_every_theme_that_ships_and_the_example_and_they_name_it()
    {
        var shipped = ThemeCatalogue.Names.Select(ThemeSchema.Shipped);
        var example = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "themes", "stalking.json"));

        Assert.All([.. shipped, example, string.Join('\n', ThemeMistakes.Good)], text => Assert.True(ThemeSchema.Accepts(text)));
        Assert.All([.. shipped, example], text => Assert.EndsWith("theme.schema.json", (string)JsonNode.Parse(text)!["$schema"]!));
    }

    [Fact]
    public void It_rejects_every_known_mistake_but_those_that_no_schema_can_tell()
    {
        var mistakes = new ThemeMistakes().Select(row => (Mistake: (string)row[0], Text: (string)row[3])).ToList();
        var ofDatabase = ThemeMistakes.OfTheDatabase.Select(m => (Mistake: m.Key, Text: m.Value));

        Assert.Equal(62, mistakes.Count);
        Assert.Equal(
            BeyondASchema.Select(m => m.Mistake),
            mistakes.Concat(ofDatabase).Where(m => ThemeSchema.Accepts(m.Text)).Select(m => m.Mistake));
    }

    [Fact]
    public void It_knows_the_facts_that_themes_can_count() => Assert.Equal(
        FactCatalogue.All.Where(f => !f.IsPublished).Select(f => (f.Id, f.Title)), ThemeSchema.Values(ThemeSchema.Part("properties/fact")));

    [Theory]
    [MemberData(nameof(Facts))]
    public void It_knows_what_a_fact_has(string id)
    {
        var fact = FactCatalogue.Find(id)!;

        Assert.Equal(fact.Counts.Select(c => (c.Name, c.Meaning)), Values(id + "Counts"));
        Assert.Equal(fact.Dimensions.Where(d => d.IsBreakdown).Select(d => (d.Name, d.Meaning)), Values(id + "Dimensions"));
        Assert.Equal(fact.Subjects.Select(s => (s.Role.ToString(), s.Many)), Values(id + "Roles"));
        Assert.Equal([(fact.Spread!.Amount, fact.Spread.Subjects)], Values(id + "Amounts"));
        Assert.Equal(
            fact.Settings.Select(s => (s.Key, s.Value)),
            ThemeSchema.Part($"$defs/{id}Settings/properties").AsObject().Select(s => (s.Key, (int)s.Value!["default"]!)));
    }

    [Theory]
    [MemberData(nameof(Facts))]
    public void A_measure_of_a_fact_is_of_a_kind_that_the_fact_can_make(string id)
    {
        var kinds = Enum.GetValues<MeasureKind>().Where(k => k != MeasureKind.Median || FactCatalogue.Find(id)!.Durations is not null)
            .Select(k => JsonNamingPolicy.CamelCase.ConvertName(k.ToString()));

        Assert.Equal(kinds, Values($"{id}Measure/properties/kind").Select(k => k.Name));
    }

    [Fact]
    public void It_knows_populations_formats_directions_columns_and_names_that_no_measure_may_have()
    {
        Assert.Equal(ViewsReader.SubjectProperties, Names("subjectColumns/items/properties/show/enum"));
        Assert.Equal(PopulationBase.All.Select(b => (b.Name, b.Meaning)), Values("populations"));
        Assert.Equal(Enum.GetNames<MeasureFormat>(), Values("format").Select(f => f.Name));
        Assert.Equal(Enum.GetNames<MeasureDirection>(), Values("direction").Select(d => d.Name));
        Assert.Equal(MeasureReader.Reserved, Names("reserved/enum"));
    }

    [Theory]
    [InlineData("", 2, "\"title\"")]
    [InlineData("$defs/scopeOfOffences", 6, "\"id\"")]
    [InlineData("$defs/persons", 7, "\"sex\"")]
    [InlineData("$defs/scopedOffences", 9, "\"theme\"")]
    [InlineData("$defs/measure", 13, "\"id\"")]
    [InlineData("$defs/breakdown", 17, "\"id\"")]
    [InlineData("properties/ages", 19, "\"of\"")]
    [InlineData("$defs/bands/items", 20, "\"label\"")]
    [InlineData("$defs/subjects", 22, "\"frequency\"")]
    [InlineData("$defs/subjects/properties/weights", 22, "\"recency\"")]
    [InlineData("$defs/views", 24, "\"profile\"")]
    [InlineData("$defs/measureColumns/items", 25, "\"show\"")]
    [InlineData("$defs/toldBreakdowns/items", 29, "\"show\"")]
    [InlineData("$defs/subjectColumns/items", 30, "\"show\": \"Gravity\"")]
    [InlineData("properties/backlog", 22, "\"subjects\": {", "\"backlog\": { \"nothing\": 1 }, \"subjects\": {")]
    [InlineData("$defs/subjects/properties/standing/items", 22, "\"frequency\"", "\"standing\": [{ \"nothing\": 1 }], \"frequency\"")]
    public void An_object_has_the_members_that_the_reader_knows(string part, int line, string member, string? wrong = null)
    {
        var path = folder.File("own.json");
        File.WriteAllText(path, ThemeMistakes.Spoilt(line, member, wrong ?? $"\"nothing\": 1, {member}"));

        var known = Assert.Throws<ToexException>(() => ThemeCatalogue.Find(path)).WhatToDo.Split("one of: ")[1].TrimEnd('.').Split(", ");

        Assert.Equal(known.Order(), ThemeSchema.Part(part + "/properties").AsObject().Select(p => p.Key).Order());
    }

    private static IEnumerable<(string Name, string Meaning)> Values(string part) => ThemeSchema.Values(ThemeSchema.Part("$defs/" + part));

    private static IEnumerable<string> Names(string part) => ThemeSchema.Part("$defs/" + part).AsArray().Select(n => (string)n!);
}
