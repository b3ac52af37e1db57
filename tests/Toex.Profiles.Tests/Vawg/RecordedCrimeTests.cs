using System.Text;
using Toex.Data.Errors;
using Toex.Data.Reference.Importing;
using Toex.Profiles.Profiling;

namespace Toex.Profiles.Tests.Vawg;

/// <summary>Profiles of published recorded crime: of an excerpt of the Home Office table, and of quarters written down by hand.</summary>
public sealed class RecordedCrimeTests : IDisposable
{
    private readonly TestDatabase data = new();
    private readonly TemporaryFolder files = new();

    public void Dispose()
    {
        data.Dispose();
        files.Dispose();
    }

    [Fact]
    public void Without_published_data_there_is_no_profile() =>
        Assert.Equal("Toex.Profile.NoRecordedCrime", Assert.Throws<ToexException>(() => Profile()).ErrorId);

    [Fact]
    public void An_excerpt_of_the_Home_Office_table_makes_a_profile()
    {
        Import(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "TestData", "recorded-crime-excerpt.csv")));

        var essex = Profile();

        // April to June: 3,293 + 3,667 + 852 + 5 + 230 + 52 = 8,099; July to September: 955 + 221 + 45 = 1,221; and 29 + 887 other crimes.
        Assert.Equal((new DateTime(2017, 4, 1), new DateTime(2018, 3, 31)), (essex.From, essex.To));
        Assert.Equal(9_320, essex.Offences);
        Assert.Equal(9_320 / 10_236.0, essex.ShareOfAllCrime);
        Assert.Null(essex.RatePer1000); // half of the year's quarters are not known
        Assert.Equal([8_099, 1_221, null, null], essex.Months.Select(m => m.Offences));
        Assert.Equal([true, true, false, false], essex.Months.Select(m => m.Complete));
        Assert.Equal(
            [("Violence without injury", 3_667), ("Violence with injury", 3_293), ("Stalking and harassment", 1_904),
                ("Rape offences", 451), ("Homicide", 5), ("Other sexual offences", 0)],
            essex.OffenceThemes.Select(t => (t.Name, t.Count)));
        Assert.Contains(
            "Essex has no offence from 2017-10-01 to 2018-03-31: these days are not known. Counts and shares are of the rest; rates, "
                + "change, signal, rank and place in a funnel are not known.", essex.Provenance.Notes.Select(n => n.Text));
    }

    [Fact]
    public void What_published_data_do_not_know_is_null()
    {
        Import(Quarter(1, 5));

        var essex = Profile();

        Assert.Equal(
            (null, null, null, null), (essex.RatePer1000Females, essex.DomesticShare, essex.ChargeRate, essex.TopSuspectsHarmShare));
        Assert.Equal((null, null, null), (essex.RepeatVictims, essex.RepeatSuspects, essex.SerialSuspects));
        Assert.Contains("Published recorded crime does not tell victims' sex or age: offences against all victims are counted.",
            essex.Provenance.Notes.Select(n => n.Text));
    }

    [Fact]
    public void The_scope_stated_is_the_subgroups_that_are_counted_not_a_rule_about_victims()
    {
        Import(Quarter(1, 5));

        Assert.Equal("Home Office subgroups 2026.1", Profile().Provenance.ScopeRule);
        Assert.DoesNotContain("female", Profile().Provenance.ScopeDefinition);
        Assert.Equal("AllCrime 2026.1", Profile(scope: "AllCrime").Provenance.ScopeRule);
    }

    [Fact]
    public void All_crime_leaves_out_fraud_and_is_the_whole_of_itself()
    {
        Import(Quarter(1, 5) + Row(1, "Essex", "Theft offences", "Shoplifting", "46", 7)
            + Row(1, "Essex", "Fraud offences", "Fraud: action fraud", "AF", 100));

        var essex = Profile("2017-06-30", 3, "AllCrime");

        Assert.Equal((12, 1.0), (essex.Offences, essex.ShareOfAllCrime));
        Assert.Equal(["Shoplifting", "Stalking and harassment"], essex.OffenceThemes.Select(t => t.Name));
        Assert.Equal(((5 * 56.34971) + (7 * 11.855539)) / 1_856_063, essex.AllCrimeSeverityScore!.Value, 12);
    }

    [Fact]
    public void A_negative_count_which_corrects_an_earlier_one_has_no_limits()
    {
        Import(Quarter(1, -2));

        var essex = Profile("2017-06-30", 3);

        Assert.Equal((-2, null, null, null), (essex.Offences, essex.RatePer1000Lower, essex.RatePer1000Upper, essex.ShareOfAllCrime));
        Assert.All(Numbers.In(essex), n => Assert.True(double.IsFinite(n)));
    }

    [Theory]
    [InlineData("2018-03-31", 6, 7, 3L)] // October to March on April to September
    [InlineData("2018-03-31", 3, 4, 3L)] // the last quarter on the one before
    [InlineData("2018-03-31", 7, 7, 3L)] // September lies outside a whole quarter: two quarters on the two before
    [InlineData("2018-02-15", 6, 3, 2L)] // October to December on July to September
    [InlineData("2018-03-31", 12, 10, null)] // the year before is not loaded
    [InlineData("2017-12-31", 9, 6, null)] // of the three quarters before none is
    public void Whole_quarters_are_compared_with_as_many_before(string asOf, int months, long offences, long? before)
    {
        Import(Quarter(1, 1) + Quarter(2, 2) + Quarter(3, 3) + Quarter(4, 4));

        var essex = Profile(asOf, months);

        Assert.Equal(offences, essex.Offences);
        Assert.Equal(before, essex.OffencesBefore);
        Assert.Equal(essex.OffencesBefore is { } b ? (offences - b) / (double)b : null, essex.Change);
    }

    [Fact]
    public void Change_is_not_known_where_some_quarter_before_is_not_loaded()
    {
        Import(Quarter(2, 2) + Quarter(3, 3) + Quarter(4, 4));

        Assert.Equal((7, null, null), (Profile(months: 6).Offences, Profile(months: 6).OffencesBefore, Profile(months: 6).Change));
        Assert.Contains("The quarters before the window are not all loaded, so the change is not known.",
            Profile(months: 6).Provenance.Notes.Select(n => n.Text));
    }

    [Theory]
    [InlineData("2018-02-15", 1)]
    [InlineData("2018-02-28", 1)]
    [InlineData("2018-02-28", 2)]
    public void A_window_without_a_whole_quarter_is_empty_and_says_why(string asOf, int months)
    {
        Import(Quarter(3, 3) + Quarter(4, 4));

        var essex = Profile(asOf, months);

        Assert.Equal((0, null, 0), (essex.Offences, essex.OffencesBefore, essex.Months.Count));
        Assert.Contains("Recorded crime comes by quarter: only quarters that lie wholly in the window are counted.",
            essex.Provenance.Notes.Select(n => n.Text));
    }

    [Fact]
    public void A_force_s_quarters_are_complete_by_its_own_data_whoever_else_is_asked_for()
    {
        Import(Quarter(1, 1) + Quarter(1, 1, "Kent") + Quarter(2, 2, "Kent"));

        var together =
            data.Profiles(new() { Theme = TestDatabase.Vawg, Source = ProfileSource.RecordedCrime, AsOf = TestDatabase.Day("2018-03-31") });

        Assert.Equal(43, together.Count);
        Assert.Equal(Profile().Months.Select(Told), together.Single(p => p.PoliceForce == "Essex").Months.Select(Told));
        Assert.Equal([true, false, false, false], Profile().Months.Select(m => m.Complete));

        static (DateTime, bool, long?) Told(ProfileMonth month) => (month.Month, month.Complete, month.Offences);
    }

    private ForceProfile Profile(string? asOf = "2018-03-31", int months = 12, string scope = "Police") =>
        data.Profile(asOf: asOf, months: months, scope: scope, source: ProfileSource.RecordedCrime);

    /// <summary>Stalking offences of a quarter of 2017/18.</summary>
    private static string Quarter(int quarter, int offences, string force = "Essex") =>
        Row(quarter, force, "Violence against the person", "Stalking and harassment", "8Q", offences);

    private static string Row(int quarter, string force, string group, string subgroup, string code, int offences) =>
        $"2017/18,{quarter},{force},x,{group},{subgroup},{code},{offences}\n";

    private void Import(string text)
    {
        const string header =
            "Financial Year,Financial Quarter,Force Name,Offence Description,Offence Group,Offence Subgroup,Offence Code,Number of "
                + "Offences\n";
        var path = files.File("crime.csv");
        File.WriteAllText(path, text.StartsWith("Financial", StringComparison.Ordinal) ? text : header + text, Encoding.UTF8);
        using var database = data.Open(readOnly: false);
        ReferenceImporter.Import(database.Store, ReferenceKind.RecordedCrime, path, null, CancellationToken.None);
    }
}
