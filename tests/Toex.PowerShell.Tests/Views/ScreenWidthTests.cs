using System.Text.RegularExpressions;
using Toex.PowerShell.Tests.Cmdlets;
using Toex.Tests;

namespace Toex.PowerShell.Tests.Views;

/// <summary>
/// On a narrow screen a table leaves out whole columns, least important first; it neither wraps a number nor cuts a heading or a verdict.
/// </summary>
[Collection(CmdletCollection.Name)]
public sealed partial class ScreenWidthTests(ScreenFixture screen) : IClassFixture<ScreenFixture>
{
    private static readonly int[] Widths = [80, 100, 120];

    /// <summary>What is shown, and the headings at 80, 100 and 120 columns. One set stands for all three.</summary>
    public static TheoryData<string, string[]> Tables { get; } = new()
    {
        {
            "Get-ToexVawgProfile",
            [
                "Force|Offences|Per 1,000|95% limits|Change",
                "Force|Offences|Per 1,000|95% limits|Females|Change|Harm/1,000",
                "Force|Offences|Of crime|Per 1,000|95% limits|Females|Change|Harm/1,000|Domestic|Charged",
            ]
        },
        {
            "Get-ToexMissingProfile",
            [
                "Force|Incidents|Per 1,000|Change|High risk|Open now",
                "Force|Incidents|People|Per 1,000|95% limits|Change|High risk|Open now",
                "Force|Incidents|People|Per 1,000|95% limits|Change|Under 18|High risk|Repeats|Open now",
            ]
        },
        {
            "Get-ToexVisorProfile",
            [
                "Force|Managed|Per 100,000|Visits overdue|Caseload",
                "Force|Managed|Registered|Per 100,000|Change|Visits overdue|Caseload",
                "Force|Managed|Registered|Per 100,000|95% limits|Change|Visits overdue|Caseload|Breached",
            ]
        },
        {
            "Get-ToexProfile -Theme Csae",
            [
                "Force|Offences|Per 1,000 children|Change",
                "Force|Offences|Per 1,000 children|95% limits|Change|Harm/1,000",
                "Force|Offences|Per 1,000 children|95% limits|Change|Harm/1,000|Charged",
            ]
        },
        {
            "Get-ToexProfile -Theme $own",
            [
                "Force|Offences|Per 1,000|95% limits|Change",
                "Force|Offences|Per 1,000|95% limits|Change|Domestic|Charged",
                "Force|Offences|Per 1,000|95% limits|Change|Domestic|Charged|Repeat victims",
            ]
        },
        {
            "(Get-ToexVawgProfile Essex).Months",
            [
                "Month|Offences|Per 1,000|Females|Harm/1,000|Domestic|Charged",
                "Month|Offences|Per 1,000|Females|Harm|Harm/1,000|Domestic|Charged",
            ]
        },
        {
            "(Get-ToexMissingProfile Essex).Months",
            [
                "Month|Incidents|Per 1,000|Under 18|High risk|Within 24 h|Harm|Fatal",
                "Month|Incidents|Per 1,000|Children/1,000|Under 18|High risk|Within 24 h|Harm|Fatal",
                "Month|Incidents|Per 1,000|Children/1,000|Under 18|High risk|Looked after|Within 24 h|Harm|Fatal",
            ]
        },
        { "(Get-ToexVisorProfile Essex).Months", ["Month|Managed|Registered|Per 100,000|Entries|Exits|Visits made"] },
        { "(Get-ToexProfile Essex -Theme Csae).Months", ["Month|Offences|Per 1,000 children|Harm/1,000|Charged"] },
        { "(Get-ToexProfile Essex -Theme $own).Months", ["Month|Offences|Per 1,000|Domestic|Charged"] },
        {
            "(Get-ToexVawgProfile Essex).OffenceThemes",
            [
                "Name|Offences|Share|Per 1,000|Change|Harm/1,000",
                "Name|Offences|Share|Per 1,000|Change|Harm|Harm/1,000",
                "Name|Offences|Share|Per 1,000|95% limits|Change|Harm|Harm/1,000",
            ]
        },
        { "(Get-ToexMissingProfile Essex).RiskLevels", ["Name|Count|Share|Per 1,000|95% limits"] },
        { "(Get-ToexMissingProfile Essex).Breakdowns", ["Id|Title|Unit|Groups"] },
        { "(Get-ToexMissingProfile Essex).Backlog.Levels", ["Level|By how long"] },
        { "(Get-ToexMissingProfile Essex).Ages.Bands", ["Age|Male|Female|Not known"] },
        { "$unweighted", ["Code|Title|Offences"] },
        {
            "Compare-ToexForce",
            [
                "Force|Rank|Value|Position|Signal",
                "Force|Rank|Value|Group|Position|Change|Signal",
                "Force|Rank|Value|95% limits|Group|Position|Change|Signal",
            ]
        },
        { "Get-ToexMeasure -Theme Missing", ["Name|Title|Direction|Unit"] },
        {
            "Get-ToexSubject Essex, Kent -Reason test",
            [
                "Force|Rank|Subject|Name|U18|Score|Days|Off.|Gravity|Vic.",
                "Force|Rank|Move|Subject|Name|Born|U18|Score|Days|Off.|Gravity|Vic.|NFA",
                "Force|Rank|Move|Subject|Name|Born|U18|Score|Days|Off.|Gravity|Vic.|Teams|Frc|Rec.|Weak|NFA",
            ]
        },
        {
            "Get-ToexSubject Essex -Theme $own -Reason test",
            [
                "Force|Rank|Subject|Name|U18|Score|Days|Off.|Gravity|Vic.",
                "Force|Rank|Move|Subject|Name|Born|U18|Score|Days|Off.|Gravity|Vic.|NFA",
                "Force|Rank|Move|Subject|Name|Born|U18|Score|Days|Off.|Gravity|Vic.|Teams|Frc|Rec.|Weak|NFA",
            ]
        },
        {
            "Get-ToexSubject Kent -Theme Missing -Reason test",
            [
                "Force|Rank|Subject|Name|U18|Score|Incidents|Risk|Hours",
                "Force|Rank|Subject|Name|U18|Score|Days|Incidents|Risk|Hours|Also in",
                "Force|Rank|Move|Subject|Name|Born|U18|Score|Days|Incidents|Risk|Hours|Also in",
            ]
        },
        {
            "Get-ToexSubject Kent -Theme Visor -Reason test",
            [
                "Force|Rank|Subject|Name|U18|Score|Overdue|Days x risk",
                "Force|Rank|Subject|Name|U18|Score|Overdue|Days x risk|Breached|Also in",
                "Force|Rank|Move|Subject|Name|Born|U18|Score|Overdue|Days x risk|Breached|Also in",
            ]
        },
        { "Get-ToexSubject Essex -AcrossThemes -Reason test", ["Force|Rank|Subject|Name|Born|U18|Score|Also in"] },
        { "$links", ["Person|Other|Names|Prob.|Bits|Band|Decided", "Person|Other|Names|Prob.|Bits|Band|Decided|Weighs most"] },
        { "$links[0].Evidence", ["Bits|Comparison|Agreement|Rarity"] },
        {
            "$resolved",
            [
                "Run|Kind|Persons|Subjects|Joined|Clerical|Refused",
                "Run|Kind|Persons|Before|Subjects|Joined|Matched|Clerical|Refused",
                "Run|Kind|Persons|Before|Subjects|Joined|Compared|Matched|Clerical|Refused|Sec.",
            ]
        },
        { "$decided", ["Person|Other|Decision|When (UTC)|Reason", "Person|Other|Decision|By|When (UTC)|Applies|Reason"] },
        {
            "$journal",
            [
                "No.|When (UTC)|Kind|Operation|Verified|Reason",
                "No.|When (UTC)|Kind|Operation|Subjects|Verified|Reason",
                "No.|When (UTC)|Kind|Who|Operation|Subjects|Verified|Reason",
            ]
        },
        {
            "$tested",
            [
                "No|State|Kind|Loaded|Rejected|Warnings",
                "No|State|Kind|Force|Read|Loaded|Rejected|Warnings",
                "No|State|Kind|Force|Read|Loaded|Rejected|Replaced|Warnings|Rows/s",
            ]
        },
        { "$tested[0].Findings", ["Rule|Severity|Rows|What is wrong|What to do"] },
        {
            "$submissions",
            [
                "No|Force|Kind|State|Loaded|Rejected",
                "No|Force|Kind|State|Loaded|Rejected|When (UTC)",
                "No|Force|Kind|File|State|Loaded|Rejected|When (UTC)",
            ]
        },
        { "$issues", ["No|Line|Rule|What is wrong|Row as it came"] },
        { "Get-ToexSubmission -Standard", ["Kind|Column|Format|Required|Meaning"] },
        { "Get-ToexSubmission -Rule", ["Rule|Severity|Threshold|Found|What to do"] },
        {
            "Get-ToexForce -IncludeNonTerritorial",
            [
                "Code|Name|Region|Submits",
                "Code|Name|Region|Crime unit|Submits",
                "Code|Name|Short name|Region|Crime unit|Submits",
            ]
        },
        { "Get-ToexOffence 8Q, 8/65, 8/67, 105A", ["Code|Title|Theme|Weight|Basis"] },
        {
            "Get-ToexOffence -RecordedTitle Assault, 'Controlling and coercive behavious'",
            [
                "Code|Certainty|Found by|Title|Offence, or the nearest codes",
            ]
        },
        { "$published", ["Kind|Read|Loaded|Rejected|Loaded before|File", "Kind|Read|Loaded|Rejected|Replaced|Loaded before|File"] },
        { "$published.Rejections", ["Rows|Reason|First line"] },
        { "Get-ToexDatabase", ["Engine|Access|Schema|Data|State|Database"] },
        { "Test-ToexDatabase", ["Passed|Problems|Check"] },
        { "$stories", ["Story|Title|What to look for"] },
        { "$copied", ["Table|Rows|Checksum"] },
    };

    public static TheoryData<string> Lists { get; } =
    [
        "Get-ToexVawgProfile Essex | Format-List",
        "Get-ToexMissingProfile Essex | Format-List",
        "Get-ToexVisorProfile Essex | Format-List",
        "Get-ToexProfile Essex -Theme $own | Format-List",
        "(Get-ToexMissingProfile Essex).Backlog",
        "(Get-ToexMissingProfile Essex).Ages",
        "(Get-ToexMissingProfile Essex).Concentration",
        "(Get-ToexVawgProfile Essex).Provenance",
        "Compare-ToexForce Norfolk -Theme Visor | Format-List",
        "Get-ToexSubject Essex -Top 1 -Reason test | Format-List",
        "Get-ToexSubject Essex -Theme Missing -Top 1 -Reason test | Format-List",
        "$links[0] | Format-List",
        "$journal | Format-List",
    ];

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_table_shows_whole_columns(string script, string[] headings)
    {
        var whole = Whole(script);
        for (var i = 0; i < Widths.Length; i++)
        {
            var output = Fitting(script, Widths[i]);

            Assert.Equal(headings[Math.Min(i, headings.Length - 1)], Headings(output));
            Assert.Empty(Numbers(output).Except(whole));
        }
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void A_list_breaks_between_words(string script)
    {
        var whole = Whole(script);

        Assert.All(Widths, width => Assert.Empty(Numbers(Fitting(script, width)).Except(whole)));
    }

    [Theory]
    [InlineData("Compare-ToexForce", @"Kent +1 of 9 +\d\.\d\d (above|within|below) .* none")]
    [InlineData("$journal", @"\d\d:\d\d Consultation +\S+ +Yes +test")]
    [InlineData("Test-ToexDatabase", @"Yes +0 Each")]
    [InlineData("$tested", @"Checked +Offences +4 +2 +1")]
    [InlineData("$unweighted", @"105/26 .* 12,345$")]
    [InlineData("Get-ToexForce Essex", @"Essex +East of England +Yes")]
    [InlineData("$links", @"\d\.\d{3} +-?\d+\.\d (Ambiguous|Clerical|Match|Refused)")]
    public void A_verdict_is_told_at_80_columns(string script, string expected) =>
        Assert.Matches(new Regex(expected, RegexOptions.Multiline), Fitting(script, 80));

    [Theory]
    [InlineData(80, "00 02 04")]
    [InlineData(120, "00 01 02")]
    public void Hours_are_taken_together_where_a_day_has_no_room(int width, string hours) =>
        Assert.Contains(hours, Fitting("(Get-ToexMissingProfile Essex).Hours", width), StringComparison.Ordinal);

    [Theory]
    [InlineData(80, 120, "Get-ToexVawgProfile | Out-String -Width 120", "Charged")]
    [InlineData(120, 80, "Get-ToexVawgProfile | Out-String -Width 80", "95% limits +Change$")]
    [InlineData(120, 80, "& { (Get-ToexVawgProfile Essex).Months | Sort-Object Offences } | Out-String -Width:80", "Domestic  Charged$")]
    public void A_width_that_the_line_states_counts(int host, int stated, string script, string expected)
    {
        var output = screen.Shown(script, host);

        Assert.Matches(new Regex(expected, RegexOptions.Multiline), output);
        Assert.All(output.Split('\n'), l => Assert.True(l.Length <= stated, l));
    }

    [Fact]
    public void A_theme_of_ones_own_that_is_changed_shows_what_its_file_says_now()
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory().FullName, "own.json");
        var text = File.ReadAllText(Path.Combine(Repository.Root, "examples", "themes", "stalking.json"));
        text = text.Replace("\"Stalking\"", "\"Changed\"", StringComparison.Ordinal);
        File.WriteAllText(file, text);
        Assert.Contains("Repeat victims", Headings(screen.Shown($"Get-ToexProfile Essex -Theme '{file}'", 120)));

        File.WriteAllText(file, text.Replace("Repeat victims", "Twice or more", StringComparison.Ordinal));

        Assert.EndsWith("|Twice or more", Headings(screen.Shown($"Get-ToexProfile Essex -Theme '{file}'", 120)));
    }

    [Fact]
    public void A_theme_without_column_lists_shows_its_first_measures()
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory().FullName, "own.json");
        var text = File.ReadAllText(Path.Combine(Repository.Root, "examples", "themes", "stalking.json"));
        var views = text.IndexOf("\"views\"", StringComparison.Ordinal);
        File.WriteAllText(file, text[..text.LastIndexOf(',', views)].Replace("\"Stalking\"", "\"Plain\"", StringComparison.Ordinal) + "}");

        var script = $"Get-ToexProfile -Theme '{file}'";
        Assert.Equal("Force|RatePer1000|Offences|Change|DomesticShare|ChargeRate|RepeatVictims", Headings(screen.Shown(script, 120)));
        Assert.Equal("Force|RatePer1000|Offences|Change|DomesticShare", Headings(screen.Shown(script, 80)));
    }

    /// <summary>The numbers of what is shown, as its view writes them and as they are.</summary>
    private HashSet<string> Whole(string script) =>
    [
        .. Numbers(screen.Shown(script, 1000)),
        .. Numbers(screen.Shown($"{script.Split('|')[0]} | Format-List * | Out-String -Width 9999", 1000)),
    ];

    private string Fitting(string script, int width)
    {
        var output = screen.Shown(script, width);
        Assert.All(output.Split('\n'), l => Assert.True(l.Length < width, l));
        if (!script.EndsWith("-Rule", StringComparison.Ordinal)) // rules have ellipses of their own
        {
            Assert.DoesNotContain("…", output, StringComparison.Ordinal);
        }

        return output;
    }

    /// <summary>The first table's headings: what stands above the dashes.</summary>
    private static string Headings(string output)
    {
        var lines = output.Split('\n');
        var dashes = Array.FindIndex(lines, l => DashLine().IsMatch(l));
        return string.Join('|', Dashes().Matches(lines[dashes]).Select(d => lines[dashes - 1].Substring(d.Index, d.Length)));
    }

    /// <summary>Words with digits in them: a number that is cut or wrapped is another word.</summary>
    private static HashSet<string> Numbers(string output) => [.. Words().Matches(output).Select(w => w.Value)];

    [GeneratedRegex("^[ -]*-[ -]*$")]
    private static partial Regex DashLine();

    [GeneratedRegex("-+")]
    private static partial Regex Dashes();

    [GeneratedRegex(@"[^\s,]*\d[^\s,]*")]
    private static partial Regex Words();
}
