using Toex.Data.Databases;
using Toex.Data.Reference;
using Toex.Data.Submissions;
using Toex.Data.Submissions.Importing;
using Toex.Profiles.Profiling;
using Toex.Profiles.Themes;

namespace Toex.Profiles.Tests.Submissions;

/// <summary>Ages that cannot be are ages that are not known: nobody falls out of a count for them.</summary>
public sealed class ImpossibleAgeTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly ProfileDatabase database;

    public ImpossibleAgeTests()
    {
        var path = DatabaseFile.Create(folder.File("a.toex"), false, store => ReferenceTables.LoadInto(store, CancellationToken.None),
            CancellationToken.None).FullName;
        database = ProfileDatabase.Connect(path, readOnly: false);
    }

    public void Dispose()
    {
        database.Dispose();
        folder.Dispose();
    }

    /// <summary>N2 is of a person with the birth date 1900-01-01, N3 of one born two months after it.</summary>
    [Fact]
    public void An_incident_of_a_person_with_a_default_birth_date_or_not_yet_born_counts_with_an_unknown_age()
    {
        Assert.Equal(["birth.unknown"], Rules(Import(Case("m0-persons.csv"))));
        Assert.Contains("age.impossible", Rules(Import(Case("m1-missing.csv"))));

        var kent = Profile("Missing", "Kent", null);

        Assert.Equal(19, kent.Ages!.Bands.Sum(b => b.Male + b.Female + b.NotKnown) + kent.Ages.UnknownAge);
        Assert.Equal(["N2 -", "N3 -"], Ages("missing_episode", "episode_id", "reference IN ('N2', 'N3')"));
    }

    /// <summary>
    /// O1, O6, O9, O10 and O13 have a woman or girl of ten or over; O2 one born the day after, O3 one of 1900-01-01 and O4 one without a
    /// birth date; O5 and O12 have girls under ten, O7 a man, O8 a person whose sex is not known, O11 nobody.
    /// </summary>
    [Fact]
    public void An_offence_against_a_female_of_unknown_age_counts_whatever_made_it_unknown()
    {
        Import(Case("n1-persons.csv"));
        Import(Case("n2-offences.csv"));
        Assert.Equal([("age.impossible", 2L)], Import(Case("n3-roles.csv")).Findings.Select(f => (f.Rule, f.Rows))); // B in O2 and O13

        Assert.Equal(8, Profile("Vawg", "Surrey", "Police").Offences);
    }

    [Fact]
    public void A_correction_keeps_an_impossible_age_unknown_and_makes_a_possible_one_known()
    {
        Import(Case("n1-persons.csv"));
        Import(Case("n2-offences.csv"));
        Import(Case("n3-roles.csv"));
        Import(File(
            "force_code,person_reference,birth_date,sex", "Surrey,B,2026-05-05,M", "Surrey,C,2000-05-05,F", "Surrey,D,2026-06-01,F"));

        Assert.Equal(["r -", "r 25", "r -"], new[] { "O2", "O3", "O4" }.Select(o => Ages("offence_person", "offence_id",
            $"role_id = 2 AND offence_id = (SELECT offence_id FROM offence WHERE reference = '{o}')").Single()));
    }

    /// <summary>Thirty persons of one date where any other has one; and a date of 1 January that two have.</summary>
    [Fact]
    public void A_birth_date_that_far_too_many_have_is_taken_for_a_default_and_told()
    {
        var others = Enumerable.Range(0, 40).Select(i => $"Essex,Q{i},{new DateOnly(1970, 1, 1).AddDays(97 * i):yyyy-MM-dd},F");
        var result = Import(File("force_code,person_reference,birth_date,sex",
            [.. others, "Essex,Q99,1970-01-01,F", .. Enumerable.Range(0, 30).Select(i => $"Essex,D{i},1990-01-01,M")]));

        Assert.Equal([("birth.spike", 30L)], result.Findings.Select(f => (f.Rule, f.Rows)));
        Assert.Equal(30, Number("SELECT COUNT(*) FROM person WHERE birth_date IS NULL"));
    }

    [Theory]
    [InlineData("1900-01-01", "birth.unknown")]
    [InlineData("1901-01-01", "birth.unknown")]
    [InlineData("1910-06-01", "birth.impossible")] // 116
    [InlineData("1899-06-01", "birth.impossible")]
    [InlineData("2026-11-30", "birth.impossible")] // to come
    public void A_person_of_an_impossible_birth_date_is_loaded_without_it(string born, string rule)
    {
        var result = Import(File("force_code,person_reference,birth_date,sex", $"Essex,Q1,{born},F", "Essex,Q2,1990-06-01,F"));

        Assert.Equal((2L, rule), (result.RowsLoaded, result.Findings.Single().Rule));
        Assert.Equal(1, Number("SELECT COUNT(*) FROM person WHERE birth_date IS NULL"));
    }

    private static IEnumerable<string> Rules(SubmissionResult result) => result.Findings.Select(f => f.Rule);

    private List<string> Ages(string table, string order, string where) => [.. database.Store.Query(
        new Data.Stores.SqlQuery(
            "test", $"SELECT {(table == "offence_person" ? "'r'" : "reference")}, age FROM {table} WHERE {where} ORDER BY {order}, age",
                new Dictionary<string, object?>()),
        row => $"{row.GetString(0)} {(row.IsDBNull(1) ? "-" : row.GetValue(1))}", CancellationToken.None)];

    private long Number(string sql) =>
        database.Store.Query(new Data.Stores.SqlQuery("test", sql, new Dictionary<string, object?>()), row => row.GetInt64(0),
            CancellationToken.None).Single();

    private ForceProfile Profile(string theme, string force, string? scope) => ThemeProfiler.Profiles(database, new()
    {
        Theme = ThemeCatalogue.Find(theme), Scope = scope,
            Forces = [ForceDirectory.Load(database.Store, CancellationToken.None).Resolve(force)],
        AsOf = new(2026, 9, 30), Months = 12,
    }, CancellationToken.None).Single();

    private static string Case(string name) => Path.Combine(AppContext.BaseDirectory, "TestData", "Cases", name);

    private string File(string headings, params string[] rows)
    {
        var path = folder.File($"{Guid.NewGuid():N}.csv");
        System.IO.File.WriteAllLines(path, [headings, .. rows]);
        return path;
    }

    private SubmissionResult Import(string path)
    {
        var result =
            SubmissionImporter.Import(database, new() { Path = path, Today = new(2026, 10, 1) }, "test", null, CancellationToken.None);
        Assert.Equal(SubmissionState.Loaded, result.State);
        return result;
    }
}
