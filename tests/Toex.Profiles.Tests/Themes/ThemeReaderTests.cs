using Toex.Data.Errors;
using Toex.Profiles.Themes;

namespace Toex.Profiles.Tests.Themes;

/// <summary>A mistake in a definition file is told with the file, the line and the mend.</summary>
public sealed class ThemeReaderTests : IDisposable
{
    /// <summary>A definition without a mistake; each line is one that a test spoils.</summary>
    private static readonly string[] Good =
    [
        "{",
        "  \"id\": \"Own\", \"title\": \"Own theme\", \"version\": \"1\",",
        "  \"fact\": \"offence\",",
        "  \"one\": \"offence\", \"many\": \"offences\",",
        "  \"scopes\": [",
        "    { \"id\": \"S\", \"version\": \"1\", \"definition\": \"d\", \"source\": \"s\",",
        "      \"victims\": { \"sex\": \"Female\", \"ageFrom\": 10, \"ageTo\": 17 },",
        "      \"offences\": [",
        "        { \"theme\": \"Rape\" }, { \"code\": \"8Q\", \"as\": \"Stalking\" }",
        "      ] }",
        "  ],",
        "  \"measures\": [",
        "    { \"id\": \"Offences\", \"title\": \"t\", \"definition\": \"d\", \"unit\": \"u\", \"source\": \"s\", \"kind\": \"count\", \"of\": \"offences\" },",
        "    { \"id\": \"Rate\", \"title\": \"t\", \"definition\": \"d\", \"unit\": \"u\", \"source\": \"s\", \"kind\": \"rate\", \"of\": \"offences\", \"per\": \"people\" }",
        "  ],",
        "  \"breakdowns\": [",
        "    { \"id\": \"Places\", \"title\": \"t\", \"dimension\": \"location\" }",
        "  ],",
        "  \"ages\": { \"of\": \"Victims\", \"bands\": [",
        "    { \"label\": \"0 to 9\", \"upTo\": 9 },",
        "    { \"label\": \"10 and over\" } ] },",
        "  \"subjects\": { \"frequency\": \"f\", \"gravity\": \"g\", \"breadth\": \"b\", \"weights\": { \"recency\": 1 } },",
        "  \"views\": {",
        "    \"profile\": [",
        "      { \"show\": \"Rate\", \"heading\": \"Per head\", \"width\": 9, \"decimals\": 2, \"priority\": 2, \"limits\": true },",
        "      { \"show\": \"Offences\", \"with\": \"Rate\" }",
        "    ],",
        "    \"months\": [ { \"show\": \"Offences\" } ],",
        "    \"breakdowns\": [ { \"show\": \"Places\", \"lines\": true } ],",
        "    \"subjects\": [ { \"show\": \"Gravity\", \"width\": 8 }, { \"show\": \"AlsoIn\" } ]",
        "  }",
        "}",
    ];

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_definition_that_the_tests_spoil_has_no_mistake() => Assert.Equal("Own", Read(Good).Id);

    [Theory]
    [InlineData(2, "\"title\"", "\"titel\"", "'titel' is no member of the theme", "Did you mean 'title'?")]
    [InlineData(2, "\"id\": \"Own\",", "", "the theme lacks \"id\"", "Give the theme a name of letters", 1)]
    [InlineData(2, "\"Own\"", "\"Own theme\"", "the id 'Own theme' is not of letters and digits alone", "Write it without spaces")]
    [InlineData(2, "\"1\"", "1", "\"version\" is no text", "Write it between double quotes.")]
    [InlineData(2, "\"Own theme\"", "\" \"", "\"title\" is empty", "Write what it is, or remove it.")]
    [InlineData(2, "\"version\"", "\"id\"", "'id' stands there twice", "Remove one of the two.")]
    [InlineData(3, "\"offence\"", "\"offense\"", "'offense' is no fact", "Did you mean 'offence'? It has to be one of: managedOffender, missingEpisode, offence.")]
    [InlineData(7, "\"ageTo\": 17", "\"ageTo\": 9", "nobody is from 10 to 9 years old", "Give an \"ageTo\" that is not below \"ageFrom\".")]
    [InlineData(7, "10", "\"ten\"", "'ten' is no age in years", "Write a whole number without quotes.")]
    [InlineData(7, "10", "-1", "'-1' is no age in years", "Write a whole number without quotes.")]
    [InlineData(7, "Female", "Girl", "'Girl' is no sex", "It has to be one of: Male, Female, Any.")]
    [InlineData(7, "\"victims\"", "\"persons\"", "'persons' is no member of a scope", "Did you mean")]
    [InlineData(9, "\"as\": \"Stalking\"", "\"when\": \"always\"", "the code '8Q' lacks \"as\"", "Say under which group it is shown")]
    [InlineData(9, "\"theme\": \"Rape\"", "\"theme\": \"Rape\", \"code\": \"8Q\"", "an entry of \"offences\" needs either a \"theme\" or a \"code\"", "Write one of the two")]
    [InlineData(9, "\"theme\": \"Rape\"", "\"theme\": \"Rape\", \"when\": \"sometimes\"", "'sometimes' is no condition", "one of: always, domestic.")]
    [InlineData(13, "\"count\"", "\"counts\"", "'counts' is no kind of measure", "Did you mean 'count'?")]
    [InlineData(13, "\"of\": \"offences\"", "\"of\": \"offenses\"", "'offenses' is no count of this fact", "Did you mean 'offences'?")]
    [InlineData(13, "\"of\": \"offences\"", "\"of\": \"incidents\"", "'incidents' is no count of this fact", "It has to be one of: offences, domestic, charged")]
    [InlineData(13, "\"of\": \"offences\"", "\"of\": \"offences\", \"per\": \"people\"", "a measure of this kind is over nothing", "Remove \"per\".")]
    [InlineData(13, "\"Offences\"", "\"Period\"", "'Period' cannot name a measure", "no name that every profile has")]
    [InlineData(13, "\"Offences\"", "\"2Many\"", "'2Many' cannot name a measure", "a letter first")]
    [InlineData(13, "\"count\", \"of\": \"offences\"", "\"median\", \"of\": \"minutes\"", "this fact has nothing to make such a measure of", "Choose another kind of measure.")]
    [InlineData(14, "\"Rate\"", "\"OFFENCES\"", "the measure 'OFFENCES' stands there twice", "Remove one of the two.")]
    [InlineData(14, "\"people\"", "\"persons\"", "'persons' is no population", "It has to be one of: people, females")]
    [InlineData(14, ", \"per\": \"people\"", "", "a measure lacks \"per\"", "Name what it is over")]
    [InlineData(14, "\"people\"", "\"people\", \"times\": \"1000\"", "\"times\" is no number from", "Write it in digits, without quotes.")]
    [InlineData(14, "\"people\"", "\"people\", \"settlesAfterMonths\": -1", "\"settlesAfterMonths\" is no number from 0 to 60", "Write it in digits")]
    [InlineData(14, "\"people\"", "\"people\", \"direction\": \"Up\"", "'Up' is no direction", "It has to be one of: Neither, Lower, Higher.")]
    [InlineData(17, "\"location\"", "\"riskLevel\"", "'riskLevel' is no dimension of this fact", "It has to be one of: offenceTheme, outcome, location.")]
    [InlineData(20, "9 }", "9 }, { \"label\": \"again\", \"upTo\": 9 }", "the bands do not rise", "Order them by \"upTo\"; only the last has none.")]
    [InlineData(21, "\"10 and over\"", "\"10 to 99\", \"upTo\": 99", "the last band has an end, so what is beyond it would be lost", "Add a last band without \"upTo\".", 19)]
    [InlineData(20, ", \"upTo\": 9", "", "the bands do not rise", "only the last has none", 21)]
    [InlineData(19, "\"of\": \"Victims\", \"bands\": [", "\"of\": \"Victims\", \"bands\": [] }, \"backlog\": { \"bands\": [", "\"ages\" has no band", "Write at least one")]
    [InlineData(22, "\"recency\": 1", "\"recency\": 0, \"frequency\": 0, \"gravity\": 0, \"breadth\": 0", "all weights are zero", "Give at least one a number above zero.")]
    [InlineData(22, "\"recency\": 1", "\"recency\": -1", "the weight \"recency\" is no number from 0 to 1,000,000", "Write it in digits, without quotes.")]
    [InlineData(22, "\"subjects\"", "\"settings\": { \"caseloadLimit\": 5 }, \"subjects\"", "this fact has no settings, so 'caseloadLimit' means nothing", "Remove it.")]
    [InlineData(23, "\"views\"", "\"view\"", "'view' is no member of the theme", "Did you mean 'views'?")]
    [InlineData(24, "\"profile\": [", "\"profile\": [], \"latest\": [", "\"profile\" is not a list of at least one column", "Write columns between [ and ], or leave it out.")]
    [InlineData(25, "\"show\": \"Rate\", ", "", "a column lacks \"show\"", "Name the measure that it shows.")]
    [InlineData(25, "\"Rate\"", "\"Rates\"", "'Rates' is no measure of this theme", "Did you mean 'Rate'? It has to be one of: Offences, Rate.")]
    [InlineData(25, "\"heading\"", "\"header\"", "'header' is no member of a column", "Did you mean 'heading'?")]
    [InlineData(25, "9", "7", "the heading 'Per head' does not fit in the width 7", "Write a \"width\" of at least 8, or a shorter \"heading\".")]
    [InlineData(25, "9", "\"9\"", "\"width\" is not a whole number from 1 to 60", "Write it in digits, without quotes.")]
    [InlineData(25, "9", "61", "\"width\" is not a whole number from 1 to 60", "Write it in digits")]
    [InlineData(25, "\"decimals\": 2", "\"decimals\": 7", "\"decimals\" is not a whole number from 0 to 6", "Write it in digits")]
    [InlineData(25, "\"priority\": 2", "\"priority\": 0", "\"priority\" is not a whole number from 1 to 99", "Write it in digits")]
    [InlineData(25, "true", "\"yes\"", "\"limits\" is neither true nor false", "Write true or false, without quotes.")]
    [InlineData(26, "\"with\": \"Rate\"", "\"limits\": true", "the measure 'Offences' has no limits", "Remove \"limits\", or show a rate")]
    [InlineData(26, "\"with\": \"Rate\"", "\"decimals\": 1", "the measure 'Offences' is not a rate, so its decimals are fixed", "Remove \"decimals\".")]
    [InlineData(26, "\"with\": \"Rate\"", "\"with\": \"Share\"", "'Share' is no measure of this theme", "It has to be one of: Offences, Rate.")]
    [InlineData(28, "\"Offences\"", "\"Places\"", "'Places' is no measure with monthly values", "It has to be one of: Offences, Rate.")]
    [InlineData(29, "\"Places\"", "\"Outcomes\"", "'Outcomes' is no breakdown of this theme", "It has to be one of: Places.")]
    [InlineData(30, "\"Gravity\"", "\"Rate\"", "'Rate' is no property of a subject that a column can show", "It has to be one of: DaysSinceLatest, Frequency, Gravity")]
    [InlineData(4, "\"one\"", "one", "this is no JSON", "Mend the line, or the one before it")]
    [InlineData(12, "[", "[]}", "this is no JSON", "Mend the line, or the one before it", 13)]
    public void A_mistake_is_told_with_its_file_line_and_mend(int spoilt, string good, string bad, string fault, string mend, int line = 0)
    {
        string[] lines = [.. Good];
        Assert.Contains(good, lines[spoilt - 1]);
        lines[spoilt - 1] = lines[spoilt - 1].Replace(good, bad, StringComparison.Ordinal);

        var error = Assert.Throws<ToexException>(() => Read(lines));

        Assert.Equal("Toex.Theme.BadDefinition", error.ErrorId);
        Assert.StartsWith($"Theme definition '{folder.File("own.json")}', line {(line == 0 ? spoilt : line)}: {fault}", error.Message);
        Assert.Contains(mend, error.WhatToDo);
    }

    [Fact]
    public void Columns_are_read_with_what_is_usual_where_they_say_nothing()
    {
        var views = Read(Good).Views;

        Assert.Equal([new("Rate", "Per head", 9, 2) { Decimals = 2, Limits = true }, new("Offences", "Offences", 9, 2) { With = "Rate" }], views.Profile);
        Assert.Equal([new("Offences", "Offences", 9, 1)], views.Months);
        Assert.Equal([("Places", true)], views.Breakdowns);
        Assert.Equal([new("Gravity", "Gravity", 8, 1), new("AlsoIn", "Also in", null, 2)], views.Subjects);
        Assert.Equal(("latest", null), (views.Latest, views.Gravity));
    }

    [Theory]
    [InlineData("\"measures\": [],", "\"measures\" is no list of at least one measure")]
    [InlineData("\"measures\": {},", "\"measures\" is no list of at least one measure")]
    public void A_theme_without_measures_is_refused(string measures, string fault) =>
        Assert.StartsWith($"Theme definition '{folder.File("own.json")}', line 12: {fault}", Assert.Throws<ToexException>(() =>
            Read([.. Good[..11], measures, .. Good[15..]])).Message);

    [Fact]
    public void Durations_without_bands_are_refused()
    {
        var error = Assert.Throws<ToexException>(() => Read(["""
            {
              "id": "Own", "title": "t", "version": "1", "fact": "missingEpisode", "one": "o", "many": "m",
              "scopes": [{ "id": "All", "version": "1", "definition": "d", "source": "s" }],
              "measures": [{ "id": "Incidents", "title": "t", "definition": "d", "unit": "u", "source": "s", "kind": "count", "of": "incidents" }],
              "breakdowns": [{ "id": "Durations", "title": "t", "dimension": "duration" }]
            }
            """]));

        Assert.EndsWith("line 5: durations need bands, and the theme has none.", error.Message);
    }

    [Theory]
    [InlineData("Rape", "Raep")]
    [InlineData("8Q", "8QQ")]
    public void An_offence_theme_or_code_that_the_database_does_not_have_is_told_when_it_is_counted(string good, string bad)
    {
        string[] lines = [.. Good];
        lines[8] = lines[8].Replace(good, bad, StringComparison.Ordinal);
        var theme = Read(lines);
        using var data = new TestDatabase();
        data.Offence("8Q", "2026-03-05", [data.Woman()]);

        var error = Assert.Throws<ToexException>(() => data.Profile(theme: theme));

        Assert.Equal($"Theme definition '{folder.File("own.json")}', line 9: '{bad}' is no offence theme or code of the database.", error.Message);
        Assert.Contains("Write an offence code that Get-ToexOffence lists, or one of: ", error.WhatToDo);
        Assert.Contains("Rape", error.WhatToDo);
    }

    [Theory]
    [InlineData("""{ "id": "S", "rule": "Vawg" }""", "'Vawg' names no rule", "Write theme and scope of the reference table")]
    [InlineData("""{ "id": "S", "rule": "Vawg/Police", "version": "2" }""", "a scope with a \"rule\" takes its \"version\" from the database", "Remove one of the two.")]
    [InlineData("""{ "id": "S", "version": "1", "definition": "d", "source": "s", "offences": [] }""", "\"offences\" is no list of at least one entry", "Write entries such as")]
    [InlineData("""{ "id": "S", "version": "1", "definition": "d", "source": "s" }""", "a scope lacks \"offences\"", "List the offence themes or codes that count, or name a \"rule\".")]
    public void A_scope_is_either_a_rule_of_the_database_or_a_list(string scope, string fault, string mend)
    {
        var error = Assert.Throws<ToexException>(() => Read([.. Good[..5], scope, .. Good[10..]]));

        Assert.StartsWith($"Theme definition '{folder.File("own.json")}', line 6: {fault}", error.Message);
        Assert.Contains(mend, error.WhatToDo);
    }

    [Fact]
    public void A_rule_that_the_database_does_not_have_is_told_when_it_is_counted()
    {
        var theme = Read([.. Good[..5], """{ "id": "S", "rule": "Vawg/Nothing" }""", .. Good[10..]]);
        using var data = new TestDatabase();
        data.Offence("8Q", "2026-03-05", [data.Woman()]);

        Assert.Equal("Toex.Profile.NoScopeRule", Assert.Throws<ToexException>(() => data.Profile(theme: theme)).ErrorId);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{ \"id\": \"A\" } more")]
    public void What_is_no_object_is_no_definition(string text) =>
        Assert.Equal("Toex.Theme.BadDefinition", Assert.Throws<ToexException>(() => Read([text])).ErrorId);

    private ThemeDefinition Read(string[] lines)
    {
        var path = folder.File("own.json");
        File.WriteAllLines(path, lines);
        return ThemeCatalogue.Find(path);
    }
}
