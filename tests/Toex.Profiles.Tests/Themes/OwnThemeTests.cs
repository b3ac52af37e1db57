using Toex.Data.Errors;
using Toex.Profiles.Facts;
using Toex.Profiles.Subjects;
using Toex.Profiles.Themes;

namespace Toex.Profiles.Tests.Themes;

/// <summary>A theme of a user's own: a definition file in any folder, and nothing else, makes profiles and rankings.</summary>
public sealed class OwnThemeTests : IDisposable
{
    private const string Day = "2026-03-05";
    private readonly TestDatabase data = new();
    private readonly TemporaryFolder folder = new();

    public void Dispose()
    {
        data.Dispose();
        folder.Dispose();
    }

    [Fact]
    public void County_lines_from_a_file_make_a_profile_and_a_ranking()
    {
        var theme = Theme("""
            {
              // Comments and trailing commas are allowed.
              "id": "CountyLines", "title": "County lines", "version": "1", "fact": "offence", "one": "county lines offence", "many": "county lines offences",
              "scopes": [{
                "id": "Lines", "version": "1", "definition": "Drug trafficking, and modern slavery of a child.", "source": "Force policy 12",
                "offences": [{ "code": "92A", "as": "Drug trafficking" }, { "code": "106", "as": "Modern slavery", "when": "domestic" }]
              }],
              "measures": [
                { "id": "RatePer100000", "title": "County lines per 100,000", "definition": "Offences in scope per 100,000 residents.", "unit": "offences per 100,000 people",
                  "kind": "rate", "of": "offences", "per": "people", "times": 100000, "source": "Force policy 12" },
                { "id": "PerSuspect", "title": "Offences per suspect", "definition": "Offences for each suspect.", "unit": "offences per suspect",
                  "kind": "ratio", "of": "offences", "per": "suspects", "source": "Force policy 12" },
              ],
              "breakdowns": [{ "id": "Kinds", "title": "Kind of offence", "dimension": "offenceTheme" }]
            }
            """);
        var (ben, carl) = (data.Man(given: "Ben", family: "Hart"), data.Man(given: "Carl", family: "Reed"));
        data.Offence("92A", Day, suspects: [ben]).Offence("92A", Day, suspects: [ben]).Offence("106", Day, suspects: [carl], domestic: true)
            .Offence("106", Day, suspects: [carl]).Offence("8Q", Day, [data.Woman()], [carl]);

        var essex = data.Profile(theme: theme);
        var ranked = data.Rank(data.Request() with { Theme = theme, By = SubjectOrder.Frequency });

        Assert.Equal(("CountyLines", 2), (essex.Theme, essex.Measures.Count));
        Assert.Equal(3 / 18.60233, essex["rateper100000"].Value!.Value, 12);
        Assert.Equal(1.5, essex["PerSuspect"].Value);
        Assert.Equal([("Drug trafficking", 2), ("Modern slavery", 1)], essex.Counts("Kinds"));
        Assert.Equal([("All ages", 0L)], essex.Ages!.Bands.Select(b => (b.Label, b.Male))); // drugs have no victims
        Assert.Equal([("Ben Hart", 2, "CountyLines"), ("Carl Reed", 1, "CountyLines")], ranked.Select(s => (s.Name, s.Frequency, s.Theme)));
        Assert.Equal(["VAWG suspect (1 offence)"], ranked[1].OtherThemes);
        Assert.DoesNotContain("CountyLines", ThemeCatalogue.Names);
    }

    [Fact]
    public void A_theme_of_another_fact_has_its_own_settings_and_scope()
    {
        var theme = Theme("""
            {
              "id": "MissingGirls", "title": "Missing girls", "version": "1", "fact": "missingEpisode", "one": "incident", "many": "incidents",
              "scopes": [{ "id": "Girls", "version": "1", "definition": "Girls of 12 to 17.", "source": "Local", "persons": { "sex": "Female", "ageFrom": 12, "ageTo": 17 } }],
              "measures": [{ "id": "Girls", "title": "t", "definition": "d", "unit": "u", "kind": "count", "of": "incidents", "source": "s" },
                           { "id": "Triggered", "title": "t", "definition": "d", "unit": "u", "kind": "count", "of": "childrenTriggered", "source": "s" }],
              "settings": { "triggerIncidents": 2, "triggerDays": 10 }
            }
            """);
        var girl = data.Woman(born: "2012-01-01");
        data.Missing(girl, "2026-09-21").Missing(girl, "2026-09-30").Missing(data.Woman(aged: 11), Day).Missing(data.Woman(aged: 18), Day)
            .Missing(data.Man(aged: 15), Day);

        Assert.Equal([2, 1], data.Profile(theme: theme).Values("Girls", "Triggered"));
        Assert.Equal(girl.Id, Assert.Single(data.Rank(data.Request() with { Theme = theme, Role = SubjectRole.Person })).SubjectId);
    }

    [Fact]
    public void A_scope_is_named_whatever_its_case_and_one_that_is_not_there_is_refused()
    {
        data.Offence("8Q", Day, [data.Man()]);

        Assert.Equal(1, data.Profile(scope: "government").Offences);
        var error = Assert.Throws<ToexException>(() => data.Profile(scope: "Nothing"));
        Assert.Equal(
            ("Toex.Theme.NoScope", "The theme 'Vawg' has no scope 'Nothing'.",
                "Name one of Police, Government, AllCrime, or leave the scope out for the first."),
            (error.ErrorId, error.Message, error.WhatToDo));
    }

    [Fact]
    public void The_four_themes_that_ship_are_named_and_found_whatever_the_case()
    {
        Assert.Equal(["Csae", "Missing", "Vawg", "Visor"], ThemeCatalogue.Names);
        Assert.Equal("Vawg", ThemeCatalogue.Find("VAWG").Id);
        Assert.Equal("Toex.Theme.NotFound", Assert.Throws<ToexException>(() => ThemeCatalogue.Find("Fraud")).ErrorId);
        Assert.Equal("Toex.File.NotFound", Assert.Throws<ToexException>(() => ThemeCatalogue.Find(folder.File("none.json"))).ErrorId);
    }

    [Fact]
    public void Published_crime_stands_for_VAWG_alone() =>
        Assert.Equal("Toex.Profile.NotPublished", Assert.Throws<ToexException>(() =>
            data.Profile(source: Profiling.ProfileSource.RecordedCrime, theme: TestDatabase.MissingTheme)).ErrorId);

    private ThemeDefinition Theme(string json)
    {
        var path = folder.File("own.json");
        File.WriteAllText(path, json);
        return ThemeCatalogue.Find(path);
    }
}
