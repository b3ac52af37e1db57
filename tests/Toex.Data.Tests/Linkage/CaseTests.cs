using Toex.Data.Linkage;

namespace Toex.Data.Tests.Linkage;

/// <summary>Files of persons that linkage got wrong, in a small background, and what is right.</summary>
public sealed class CaseTests
{
    private const long First = 1_000_000;

    [Fact]
    public void One_rare_name_with_two_valid_identifiers_is_never_joined() => Assert.Empty(JoinedOf("identifiers.csv"));

    [Fact]
    public void Placeholders_for_names_are_no_evidence() => Assert.Empty(JoinedOf("nobody.csv"));

    [Fact]
    public void Eighty_unknowns_of_one_custody_address_are_eighty_and_change_nothing_for_others()
    {
        using var alone = Background();
        alone.Run();
        using var poisoned = Background();
        Load(poisoned, "custody-address.csv");
        poisoned.Run();
        Assert.Empty(Joined(poisoned));
        const string Others = "SELECT record_id, cluster_id FROM link_member WHERE record_id < 1000000 ORDER BY record_id";
        Assert.InRange(
            alone.Rows(Others).Except(poisoned.Rows(Others)).Count(), 0, 3); // frequencies of shared dates and towns change a little
    }

    [Fact]
    public void Where_columns_are_sparse_agreement_still_never_counts_against_and_disagreement_never_for()
    {
        using var database = Background();
        Load(database, "sparse.csv");
        var model = database.Run().Model;
        foreach (var comparison in LinkageComparisons.All.Where(c => c.Levels.Count > 1))
        {
            var levels = model.Levels.Where(l => l.Comparison == comparison.Name).ToList();
            Assert.True(levels[0].Weight >= 0, levels[0].ToString());
            Assert.All(levels.Where((_, i) => comparison.Levels[i].Against), l => Assert.True(l.Weight <= 0, l.ToString()));
        }

        var joined = Joined(database);
        Assert.DoesNotContain(joined, r => r[..2] is "XN" or "XM" or "XJ");
        Assert.DoesNotContain(joined, r => r[..3] is "XQ0" or "XQ1" or "XQ2" or "XQ3" or "XQ4");
        string[] oneName =
            ["XS00", "XS01", "XS02", "XS03", "XS05", "XS06", "XS07", "XS08", "XS09", "XS10", "XS11", "XS14", "XS15", "XS16", "XS18"];
        Assert.Empty(oneName.Except(joined.Select(r => r[..4])));
    }

    private static List<string> JoinedOf(string file)
    {
        using var database = Background();
        Load(database, file);
        database.Run();
        return Joined(database);
    }

    private static LinkageDatabase Background()
    {
        var database = new LinkageDatabase();
        HardKinds.Make(database.Connection, 700, 5);
        return database;
    }

    private static void Load(LinkageDatabase database, string file) => database.Execute($"""
        CREATE TABLE loaded AS SELECT {First} + row_number() OVER () AS record_id, *
        FROM read_csv('{Path.Combine(AppContext.BaseDirectory, "TestData", "linkage", file)}', header = true, all_varchar = true);
        INSERT INTO link_record
        SELECT record_id, 2, given_name, family_name, birth_date, CASE sex WHEN 'M' THEN 1 WHEN 'F' THEN 2 END, address, town, postcode, telephone, email, national_identifier
        FROM loaded
        """);

    /// <summary>References of the file's records that are joined to another of the file.</summary>
    private static List<string> Joined(LinkageDatabase database) => database.Rows("""
        SELECT person_reference FROM loaded JOIN link_member USING (record_id) QUALIFY count(*) OVER (PARTITION BY cluster_id) > 1 ORDER BY person_reference
        """);
}
