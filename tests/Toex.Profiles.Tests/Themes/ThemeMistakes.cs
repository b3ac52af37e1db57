namespace Toex.Profiles.Tests.Themes;

/// <summary>What people get wrong in a definition file: the fault and its fix as they are told, the line, and the file.</summary>
internal sealed class ThemeMistakes : TheoryData<string, string, int, string>
{
    /// <summary>A definition without a mistake; each line is one that a test spoils.</summary>
    internal static readonly string[] Good = """
        {
          "id": "Own", "title": "Own theme", "version": "1",
          "fact": "offence",
          "one": "offence", "many": "offences",
          "scopes": [
            { "id": "S", "version": "1", "definition": "d", "source": "s",
              "victims": { "sex": "Female", "ageFrom": 10, "ageTo": 17 },
              "offences": [
                { "theme": "Rape" }, { "code": "8Q", "as": "Stalking" }
              ] }
          ],
          "measures": [
            { "id": "Offences", "title": "t", "definition": "d", "unit": "u", "source": "s", "kind": "count", "of": "offences" },
            { "id": "Rate", "title": "t", "definition": "d", "unit": "u", "source": "s", "kind": "rate", "of": "offences", "per": "people" }
          ],
          "breakdowns": [
            { "id": "Places", "title": "t", "dimension": "location" }
          ],
          "ages": { "of": "Victims", "bands": [
            { "label": "0 to 9", "upTo": 9 },
            { "label": "10 and over" } ] },
          "subjects": { "frequency": "f", "gravity": "g", "breadth": "b", "weights": { "recency": 1 } },
          "views": {
            "profile": [
              { "show": "Rate", "heading": "Per head", "width": 9, "decimals": 2, "priority": 2, "limits": true },
              { "show": "Offences", "with": "Rate" }
            ],
            "months": [ { "show": "Offences" } ],
            "breakdowns": [ { "show": "Places", "lines": true } ],
            "subjects": [ { "show": "Gravity", "width": 8 }, { "show": "AlsoIn" } ]
          }
        }
        """.Split('\n');

    public ThemeMistakes()
    {
        Spoil(2, "\"title\"", "\"titel\"", "'titel' is not a member of the theme", "Did you mean 'title'?");
        Spoil(2, "\"id\": \"Own\",", "", "the theme lacks \"id\"", "Give the theme a name of letters", 1);
        Spoil(2, "\"Own\"", "\"Own theme\"", "the id 'Own theme' is not of letters and digits alone", "Write it without spaces");
        Spoil(2, "\"1\"", "1", "\"version\" is not a text", "Write it between double quotes.");
        Spoil(2, "\"Own theme\"", "\" \"", "\"title\" is empty", "Write what it is, or remove it.");
        Spoil(2, "\"version\"", "\"id\"", "'id' stands there twice", "Remove one of the two.");
        Spoil(3, "\"offence\"", "\"offense\"",
            "'offense' is not a fact", "Did you mean 'offence'? It has to be one of: managedOffender, missingEpisode, offence.");
        Spoil(7, "\"ageTo\": 17", "\"ageTo\": 9", "nobody is from 10 to 9 years old", "Give an \"ageTo\" that is not below \"ageFrom\".");
        Spoil(7, "10", "\"ten\"", "'ten' is not an age in years", "Write a whole number without quotes.");
        Spoil(7, "10", "-1", "'-1' is not an age in years", "Write a whole number without quotes.");
        Spoil(7, "Female", "Girl", "'Girl' is not a sex", "It has to be one of: Male, Female, Any.");
        Spoil(7, "\"victims\"", "\"persons\"", "'persons' is not a member of a scope", "Did you mean");
        Spoil(9, "\"as\": \"Stalking\"", "\"when\": \"always\"", "the code '8Q' lacks \"as\"", "Say under which group it is shown");
        Spoil(9, "\"theme\": \"Rape\"", "\"theme\": \"Rape\", \"code\": \"8Q\"",
            "an entry of \"offences\" needs either a \"theme\" or a \"code\"", "Write one of the two");
        Spoil(9, "\"theme\": \"Rape\"", "\"theme\": \"Rape\", \"when\": \"sometimes\"",
            "'sometimes' is not a condition", "one of: always, domestic.");
        Spoil(13, "\"count\"", "\"counts\"", "'counts' is not a kind of measure", "Did you mean 'count'?");
        Spoil(13, "\"of\": \"offences\"", "\"of\": \"offenses\"", "'offenses' is not a count of this fact", "Did you mean 'offences'?");
        Spoil(13, "\"of\": \"offences\"", "\"of\": \"incidents\"",
            "'incidents' is not a count of this fact", "It has to be one of: offences, domestic, charged");
        Spoil(13, "\"of\": \"offences\"", "\"of\": \"offences\", \"per\": \"people\"",
            "a measure of this kind is over nothing", "Remove \"per\".");
        Spoil(13, "\"Offences\"", "\"Period\"", "'Period' cannot name a measure", "no name that every profile has");
        Spoil(13, "\"Offences\"", "\"2Many\"", "'2Many' cannot name a measure", "a letter first");
        Spoil(13, "\"count\", \"of\": \"offences\"", "\"median\", \"of\": \"minutes\"",
            "this fact has nothing to make such a measure of", "Choose another kind of measure.");
        Spoil(14, "\"Rate\"", "\"OFFENCES\"", "the measure 'OFFENCES' stands there twice", "Remove one of the two.");
        Spoil(14, "\"people\"", "\"persons\"", "'persons' is not a population", "It has to be one of: people, females");
        Spoil(14, ", \"per\": \"people\"", "", "a measure lacks \"per\"", "Name what it is over");
        Spoil(14, "\"people\"", "\"people\", \"times\": \"1000\"", "\"times\" is not a number from", "Write it in digits, without quotes.");
        Spoil(14, "\"people\"", "\"people\", \"settlesAfterMonths\": -1",
            "\"settlesAfterMonths\" is not a number from 0 to 60", "Write it in digits");
        Spoil(14, "\"people\"", "\"people\", \"direction\": \"Up\"",
            "'Up' is not a direction", "It has to be one of: Neither, Lower, Higher.");
        Spoil(17, "\"location\"", "\"riskLevel\"",
            "'riskLevel' is not a dimension of this fact", "It has to be one of: offenceTheme, outcome, location.");
        Spoil(20, "9 }", "9 }, { \"label\": \"again\", \"upTo\": 9 }",
            "the bands do not rise", "Order them by \"upTo\"; only the last has none.");
        Spoil(21, "\"10 and over\"", "\"10 to 99\", \"upTo\": 99",
            "the last band has an end, so what is beyond it would be lost", "Add a last band without \"upTo\".", 19);
        Spoil(20, ", \"upTo\": 9", "", "the bands do not rise", "only the last has none", 21);
        Spoil(19, "\"of\": \"Victims\", \"bands\": [", "\"of\": \"Victims\", \"bands\": [] }, \"backlog\": { \"bands\": [",
            "\"ages\" has no band", "Write at least one");
        Spoil(22, "\"recency\": 1", "\"recency\": 0, \"frequency\": 0, \"gravity\": 0, \"breadth\": 0",
            "all weights are zero", "Give at least one a number above zero.");
        Spoil(22, "\"recency\": 1", "\"recency\": -1",
            "the weight \"recency\" is not a number from 0 to 1,000,000", "Write it in digits, without quotes.");
        Spoil(22, "\"subjects\"", "\"settings\": { \"caseloadLimit\": 5 }, \"subjects\"",
            "this fact has no settings, so 'caseloadLimit' means nothing", "Remove it.");
        Spoil(23, "\"views\"", "\"view\"", "'view' is not a member of the theme", "Did you mean 'views'?");
        Spoil(24, "\"profile\": [", "\"profile\": [], \"latest\": [",
            "\"profile\" is not a list of at least one column", "Write columns between [ and ], or leave it out.");
        Spoil(25, "\"show\": \"Rate\", ", "", "a column lacks \"show\"", "Name the measure that it shows.");
        Spoil(25, "\"Rate\"", "\"Rates\"",
            "'Rates' is not a measure of this theme", "Did you mean 'Rate'? It has to be one of: Offences, Rate.");
        Spoil(25, "\"heading\"", "\"header\"", "'header' is not a member of a column", "Did you mean 'heading'?");
        Spoil(25, "9", "7",
            "the heading 'Per head' does not fit in the width 7", "Write a \"width\" of at least 8, or a shorter \"heading\".");
        Spoil(25, "9", "\"9\"", "\"width\" is not a whole number from 1 to 60", "Write it in digits, without quotes.");
        Spoil(25, "9", "61", "\"width\" is not a whole number from 1 to 60", "Write it in digits");
        Spoil(25, "\"decimals\": 2", "\"decimals\": 7", "\"decimals\" is not a whole number from 0 to 6", "Write it in digits");
        Spoil(25, "\"priority\": 2", "\"priority\": 0", "\"priority\" is not a whole number from 1 to 99", "Write it in digits");
        Spoil(25, "true", "\"yes\"", "\"limits\" is neither true nor false", "Write true or false, without quotes.");
        Spoil(26, "\"with\": \"Rate\"", "\"limits\": true", "the measure 'Offences' has no limits", "Remove \"limits\", or show a rate");
        Spoil(26, "\"with\": \"Rate\"", "\"decimals\": 1",
            "the measure 'Offences' is not a rate, so its decimals are fixed", "Remove \"decimals\".");
        Spoil(26, "\"with\": \"Rate\"", "\"with\": \"Share\"",
            "'Share' is not a measure of this theme", "It has to be one of: Offences, Rate.");
        Spoil(28, "\"Offences\"", "\"Places\"", "'Places' is not a measure with monthly values", "It has to be one of: Offences, Rate.");
        Spoil(29, "\"Places\"", "\"Outcomes\"", "'Outcomes' is not a breakdown of this theme", "It has to be one of: Places.");
        Spoil(30, "\"Gravity\"", "\"Rate\"",
            "'Rate' is not a property of a subject that a column can show", "It has to be one of: DaysSinceLatest, Frequency, Gravity");
        Spoil(4, "\"one\"", "one", "this is no JSON", "Mend the line, or the one before it");
        Spoil(12, "[", "[]}", "this is no JSON", "Mend the line, or the one before it", 13);
        Replace(12, 15, "\"measures\": [],", "\"measures\" is not a list of at least one measure", "Write them between [ and ].");
        Replace(12, 15, "\"measures\": {},", "\"measures\" is not a list of at least one measure", "Write them between [ and ].");
        Scope("""{ "id": "S", "rule": "Vawg" }""", "'Vawg' names no rule", "Write theme and scope of the reference table");
        Scope("""{ "id": "S", "rule": "Vawg/Police", "version": "2" }""",
            "a scope with a \"rule\" takes its \"version\" from the database", "Remove one of the two.");
        Scope("""{ "id": "S", "version": "1", "definition": "d", "source": "s", "offences": [] }""",
            "\"offences\" is not a list of at least one entry", "Write entries such as");
        Scope("""{ "id": "S", "version": "1", "definition": "d", "source": "s" }""",
            "a scope lacks \"offences\"", "List the offence themes or codes that count, or name a \"rule\".");
        Add("durations need bands, and the theme has none", "Add \"backlog\" with \"bands\"", 5, Durations);
    }

    /// <summary>What is right in itself, but names what the database does not have: it is told when it is counted.</summary>
    internal static IReadOnlyDictionary<string, string> OfTheDatabase { get; } = new Dictionary<string, string>
    {
        ["Raep"] = Spoilt(9, "Rape", "Raep"),
        ["8QQ"] = Spoilt(9, "8Q", "8QQ"),
        ["Vawg/Nothing"] = Replaced(6, 10, """{ "id": "S", "rule": "Vawg/Nothing" }"""),
    };

    private const string Durations = """
        {
          "id": "Own", "title": "t", "version": "1", "fact": "missingEpisode", "one": "o", "many": "m",
          "scopes": [{ "id": "All", "version": "1", "definition": "d", "source": "s" }],
          "measures": [{ "id": "Many", "title": "t", "definition": "d", "unit": "u", "source": "s", "kind": "count", "of": "incidents" }],
          "breakdowns": [{ "id": "Durations", "title": "t", "dimension": "duration" }]
        }
        """;

    /// <summary>The good definition with a part of a line in another way.</summary>
    internal static string Spoilt(int line, string good, string bad)
    {
        Assert.Contains(good, Good[line - 1]);
        return Replaced(line, line, Good[line - 1].Replace(good, bad, StringComparison.Ordinal));
    }

    private static string Replaced(int first, int last, string lines) =>
        string.Join('\n', [.. Good[..(first - 1)], lines, .. Good[last..]]);

    private void Spoil(int spoilt, string good, string bad, string fault, string mend, int line = 0) =>
        Add(fault, mend, line == 0 ? spoilt : line, Spoilt(spoilt, good, bad));

    private void Scope(string scope, string fault, string mend) => Replace(6, 10, scope, fault, mend);

    private void Replace(int first, int last, string lines, string fault, string mend) =>
        Add(fault, mend, first, Replaced(first, last, lines));
}
