using System.Text;
using Toex.Data.Reference.Importing;
using Toex.Profiles.Profiling;

namespace Toex.Profiles.Tests.Vawg;

/// <summary>
/// What counts of published recorded crime is decided by the class, whatever a file calls its subgroup; and a code that is not known is
/// told. The figures are sums over the lines of the Home Office table, by its own subgroups, worked out apart.
/// </summary>
public sealed class PublishedClassTests : IDisposable
{
    private const string Header =
        "Financial Year,Financial Quarter,Force Name,Offence Description,Offence Group,Offence Subgroup,Offence Code,Number of Offences\n";

    private readonly TestDatabase data = new();
    private readonly TemporaryFolder files = new();

    public void Dispose()
    {
        data.Dispose();
        files.Dispose();
    }

    [Fact]
    public void Nine_forces_in_the_year_to_June_2023_have_the_VAWG_stalking_and_all_crime_of_the_table()
    {
        Import(Case("recorded-crime-nine-forces.csv.gz"));

        Assert.Equal(
            [
                ("Bedfordshire", 19_264, 4_994, 49_918), ("Cambridgeshire", 28_665, 7_606, 72_210), ("Essex", 72_403, 22_332, 161_800),
                ("Hertfordshire", 29_395, 5_849, 76_684), ("Kent", 81_887, 22_771, 173_230), ("Norfolk", 32_022, 7_995, 65_115),
                ("Suffolk", 24_032, 5_373, 49_646), ("Warwickshire", 17_077, 4_666, 41_599), ("West Mercia", 41_447, 12_870, 93_374),
            ],
            YearToJune2023().Where(p => p.Offences > 0)
                .Select(p =>
                    (p.PoliceForce, p.Offences!.Value, Stalking(p), (long)Math.Round(p.Offences!.Value / p.ShareOfAllCrime!.Value))));
    }

    [Fact]
    public void Forty_three_forces_in_the_year_to_June_2023_add_up_to_the_table()
    {
        Import(Published.File("home-office-recorded-crime-2022-23.csv.gz"));

        var profiles = YearToJune2023();

        Assert.Equal((43, 2_280_954, 699_921), (profiles.Count, profiles.Sum(p => p.Offences), profiles.Sum(Stalking)));
        Assert.All(profiles,
            p => Assert.DoesNotContain(p.Provenance.Notes, n => n.Text.StartsWith("Not classified", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("r6-nbspsub.csv", 20)] // no-break space, lower case, a space at the end, another name
    [InlineData("r6-cp1252.csv", 10)] // the same in Windows-1252
    public void A_class_counts_however_its_subgroup_is_spelt(string file, long offences)
    {
        Import(Case(Path.Combine("Cases", file)));

        var kent = data.Profile("Kent", "2019-03-31", source: ProfileSource.RecordedCrime);

        Assert.Equal((offences, offences), (kent.Offences, kent.OffenceThemes.Single(t => t.Name == "Rape offences").Count));
    }

    [Fact]
    public void Windows_1252_is_read_as_what_it_is()
    {
        Import(Case(Path.Combine("Cases", "r6-cp1252.csv")));

        using var database = data.Open();
        Assert.Equal(["Ab – x", "Residential burglary of\u00a0home"], database.Store.Query(
            new Data.Stores.SqlQuery("test", "SELECT description FROM recorded_crime ORDER BY description",
                new Dictionary<string, object?>()), row => row.GetString(0), CancellationToken.None));
    }

    [Fact]
    public void A_subgroup_s_text_makes_nothing_count_that_its_class_does_not()
    {
        ImportText("2022/23,1,Essex,Shoplifting,Sexual offences,Rape offences,46,5\n");

        var essex = data.Profile(asOf: "2022-06-30", months: 3, source: ProfileSource.RecordedCrime);

        Assert.Equal((0L, 0L), (essex.Offences, essex.OffenceThemes.Single(t => t.Name == "Rape offences").Count));
        Assert.Equal(
            ["Shoplifting"],
                data.Profile(asOf: "2022-06-30", months: 3, scope: "AllCrime", source: ProfileSource.RecordedCrime).OffenceThemes.Select(
                    t => t.Name));
    }

    /// <summary>The table of 2017/18 had driving that causes death in violence with injury; later tables give it a subgroup of its
    /// own.</summary>
    [Theory]
    [InlineData("Violence with injury", 3)]
    [InlineData("Death or serious injury - unlawful driving", 0)]
    [InlineData("Death or serious injury – unlawful driving", 0)] // not a spelling that is known: the present subgroup
    public void A_class_that_was_published_in_two_subgroups_counts_in_the_one_that_the_file_gives(string subgroup, long offences)
    {
        ImportText($"2017/18,1,Essex,Causing death by dangerous driving,Violence against the person,{subgroup},4.4,3\n");

        Assert.Equal(offences, data.Profile(asOf: "2017-06-30", months: 3, source: ProfileSource.RecordedCrime).Offences);
    }

    [Fact]
    public void A_code_that_is_not_known_counts_in_all_crime_and_is_told_by_code_and_count_in_each_profile_whose_window_holds_it()
    {
        ImportText("""
            2022/23,1,Essex,x,Violence against the person,Stalking and harassment,8Q,6
            2022/23,1,Essex,x,Violence against the person,Stalking and harassment,8Z,3
            2022/23,1,Essex,x,Violence against the person,Violence with injury,9Q,1
            2022/23,2,Essex,x,Violence against the person,Stalking and harassment,8Z,4
            2022/23,1,Kent,x,Violence against the person,Stalking and harassment,8Q,6

            """);

        var quarter = data.Profile(asOf: "2022-06-30", months: 3, source: ProfileSource.RecordedCrime);
        var whole = data.Profile(asOf: "2022-09-30", months: 6, scope: "AllCrime", source: ProfileSource.RecordedCrime);

        Assert.Equal((6L, 0.6), (quarter.Offences, quarter.ShareOfAllCrime));
        Assert.Equal(
            ["Not classified, for the code is not known: 4 offences, by code 8Z (3), 9Q (1). They count in all crime, in no theme, and "
                + "have no weight."], Told(quarter));
        Assert.Equal(
            ["Not classified, for the code is not known: 8 offences, by code 8Z (7), 9Q (1). They count in all crime, in no theme, and "
                + "have no weight."], Told(whole));
        Assert.Equal([("Not classified", 8), ("Stalking and harassment", 6)], whole.OffenceThemes.Select(t => (t.Name, t.Count)));
        Assert.Empty(Told(data.Profile("Kent", "2022-06-30", months: 3, source: ProfileSource.RecordedCrime)));
    }

    private List<ForceProfile> YearToJune2023() =>
        data.Profiles(new() { Theme = TestDatabase.Vawg, Source = ProfileSource.RecordedCrime, AsOf = new(2023, 6, 30), Months = 12 });

    private static long Stalking(ForceProfile profile) => profile.OffenceThemes.Single(t => t.Name == "Stalking and harassment").Count;

    private static IEnumerable<string> Told(ForceProfile profile) =>
        profile.Provenance.Notes.Select(n => n.Text).Where(t => t.StartsWith("Not classified", StringComparison.Ordinal));

    private static string Case(string name) => Path.Combine(AppContext.BaseDirectory, "TestData", name);

    private void ImportText(string rows)
    {
        var path = files.File("crime.csv");
        File.WriteAllText(path, Header + rows, Encoding.UTF8);
        Import(path);
    }

    private void Import(string path)
    {
        using var database = data.Open(readOnly: false);
        ReferenceImporter.Import(database.Store, ReferenceKind.RecordedCrime, path, null, CancellationToken.None);
    }
}
