using Toex.Profiles;
using Toex.Profiles.Measures;
using Toex.Profiles.Themes;
using Toex.Reporting.Findings;
using Toex.Reporting.Kinds.Comparison;
using Toex.Reporting.Kinds.Trend;

namespace Toex.Reporting.Tests.Text;

/// <summary>Titles of every measure of every theme that ships: grammar that holds for any title a definition file may give.</summary>
public class EveryMeasureTests
{
    public static TheoryData<string, string> Measures()
    {
        var data = new TheoryData<string, string>();
        foreach (var theme in ThemeCatalogue.Names.Select(ThemeCatalogue.Find))
        {
            foreach (var measure in theme.Measures)
            {
                data.Add(theme.Id, measure.Id);
            }
        }

        return data;
    }

    private static IReadOnlyList<ForceProfile> Forces(Measure measure, ThemeDefinition theme, params double[] values) =>
        [.. values.Select(
            (value, i) => SampleProfiles.Of(SampleProfiles.NineNames[i], 1, [.. Enumerable.Range(0, 12).Select(m => new ProfileMonth(
            new DateTime(2025, 10, 1).AddMonths(m), true,
                new Dictionary<string, MeasureValue> { [measure.Id] =
                    new(m == 5 ? value * 3 : value * (1 + (m % 2 * 0.1)), null, null, null, null) }, []))])
            .With(measure.Id, value) with { Definition = theme })];

    private static string Comparison(Measure measure, string? focus, params double[] values)
    {
        var theme = Theme(measure);
        return ComparisonContent.FromRequest(new ChartCase { Measure = measure,
            Focus = focus }.Request(Forces(measure, theme, values))).Finding.Statement;
    }

    private static string Trend(Measure measure) =>
        TrendTitle.Claim(
            TrendContent.FromRequest(new ChartCase { Measure = measure }.Request(Forces(measure, Theme(measure), 2)))).Statement;

    private static ThemeDefinition Theme(Measure measure) =>
        ThemeCatalogue.Names.Select(ThemeCatalogue.Find).First(t => t.Measures.Contains(measure));

    private static Measure Of(string theme, string measure) => ThemeCatalogue.Find(theme).MeasureOf(measure);

    [Theory]
    [InlineData("Missing", "RatePer1000", "Kent has the highest rate of missing incidents: 3.00 per 1,000 people")]
    [InlineData("Missing", "Incidents", "Kent has the most missing incidents: 3")]
    [InlineData("Missing", "IncidentsPerIndividual", "Kent has the most incidents per missing individual: 3.00")]
    [InlineData("Missing", "ChildRatePer1000", "Kent has the highest rate of child missing incidents: 3.00 per 1,000 children")]
    [InlineData("Missing", "ChildShare", "Kent has the largest child share of missing incidents: 300.0%")]
    [InlineData("Missing", "Girls12To17Share", "Kent has the largest share of girls 12 to 17 among missing incidents: 300.0%")]
    [InlineData("Missing", "AwayFromPlacementShare", "Kent has the largest share away from placement among missing incidents: 300.0%")]
    [InlineData("Missing", "FoundWithin24HoursShare", "Kent has the largest share found within 24 hours: 300.0%")]
    [InlineData("Missing", "HarmShare", "Kent has the highest rate of harm in missing incidents: 300.0%")]
    [InlineData("Missing", "ExploitationShare", "Kent has the largest share of missing incidents flagged for exploitation: 300.0%")]
    [InlineData("Missing", "MedianHours", "Kent has the longest median time missing: 3.00 hours")]
    [InlineData("Missing", "Fatal", "Kent has the highest number of fatal missing incidents: 3")]
    [InlineData("Missing", "OpenNow", "Kent has the most people missing now: 3")]
    [InlineData("Missing", "ChildrenTriggered", "Kent has the most children missing three times in 90 days: 3")]
    [InlineData("Missing", "Change", "Missing incidents rose most in Kent: +300.0%")]
    [InlineData("Visor", "RegisteredPer100000", "Kent has the highest rate of registered sexual offenders: 3.00")]
    [InlineData("Visor", "VisitsOverdueShare", "Kent has the largest overdue share of visits: 300.0%")]
    [InlineData("Visor", "Caseload", "Kent has the most offenders per manager: 3.00")]
    [InlineData("Visor", "Entries", "Kent has the most entries into management: 3")]
    [InlineData("Csae", "TopSuspectsHarmShare", "Kent has the largest share of harm from the top 5% of suspects: 300.0%")]
    [InlineData("Vawg", "AllCrimeSeverityScore", "Kent has the highest severity score of all recorded crime: 3.00 per head")]
    [InlineData("Vawg", "ChargeRate", "Kent has the highest VAWG charge rate: 300.0%")]
    [InlineData("Vawg", "Harm", "Kent has the most VAWG harm: 3")]
    public void Titles_of_comparisons(string theme, string measure, string expected) =>
        Assert.Equal(expected, Comparison(Of(theme, measure), null, 1, 3, 2));

    [Theory]
    [InlineData("Missing", "MedianHours", "Norfolk ranks 2nd of 3 for its median time missing: 2.00 hours")]
    [InlineData("Missing", "FoundWithin24HoursShare", "Norfolk ranks 2nd of 3 for its share found within 24 hours: 200.0%")]
    [InlineData("Visor", "Caseload", "Norfolk ranks 2nd of 3 for offenders per manager: 2.00")]
    [InlineData("Visor", "VisitsOverdue", "Norfolk has 2 visits overdue")]
    public void Titles_of_a_force_in_focus(string theme, string measure, string expected) =>
        Assert.Equal(expected, Comparison(Of(theme, measure), "Norfolk Constabulary", 1, 3, 2));

    [Theory]
    [InlineData("Missing", "OpenNow", "Essex: 1 person missing now")]
    [InlineData("Visor", "Entries", "Essex: 1 entry into management")]
    [InlineData("Visor", "Caseload", "Essex: 1.00 offenders per manager")]
    [InlineData("Missing", "MedianHours", "Essex: median time missing is 1.00 hours")]
    public void Titles_of_a_single_force(string theme, string measure, string expected) =>
        Assert.Equal(expected, Comparison(Of(theme, measure), null, 1));

    [Theory]
    [InlineData("Missing", "FoundWithin24HoursShare", "Essex Police: share found within 24 hours rose above the upper limit in March 2026")]
    [InlineData("Missing", "HarmShare", "Essex Police: rate of harm in missing incidents rose above the upper limit in March 2026")]
    [InlineData("Visor", "RegisteredPer100000", "Essex Police: rate of registered sexual offenders stood at 2.20 in September 2026")]
    public void Titles_of_trends(string theme, string measure, string expected) => Assert.Equal(expected, Trend(Of(theme, measure)));

    [Theory]
    [MemberData(nameof(Measures))]
    public void Every_measure_makes_sentences(string theme, string id)
    {
        var measure = Of(theme, id);
        List<string> titles =
        [
            Comparison(measure, null, 1, 3, 2), Comparison(measure, "Norfolk Constabulary", 1, 3, 2),
                Comparison(measure, "Kent Police", 1, 3, 2),
            Comparison(measure, "Essex Police", 1, 3, 2), Comparison(measure, null, 1), Comparison(measure, null, 2, 2),
                Comparison(measure, null, 0, 0),
        ];
        if (measure.IsMonthly)
        {
            titles.Add(Trend(measure));
        }

        Assert.All(titles.Take(7), title => Assert.True(Sentence.Fits(title), title));
        Assert.All(titles, title =>
        {
            Assert.DoesNotContain(id + " ", title, StringComparison.Ordinal);
            Assert.DoesNotMatch(
                @"  |\.$| %|\bthe the\b|\bshare of share\b|\brate of rate\b|\b(of|most|highest|largest) (of|found|away|under|over)\b|\bmost fatal\b|: 1 \w+s\b", title);
        });
    }
}
