using Toex.Data.Reference;
using Toex.Data.Schema;

namespace Toex.Data.Tests.Reference;

public sealed class ReferenceTablesTests(ReferenceDatabase database) : IClassFixture<ReferenceDatabase>
{
    [Fact]
    public void Every_table_that_ships_has_the_columns_of_the_schema()
    {
        foreach (var name in EmbeddedTable.Names.Except(ReferenceTables.NotTables))
        {
            Assert.Empty(ProfileSchema.Table(name).Columns.Select(c => c.Name).Except(EmbeddedTable.Read(name).Columns.Keys));
        }
    }

    [Fact]
    public void No_text_is_longer_than_its_column()
    {
        foreach (var table in EmbeddedTable.Names.Except(ReferenceTables.NotTables).Select(ProfileSchema.Table))
        {
            foreach (var column in table.Columns.Where(c => c.Type == ColumnType.Text))
            {
                Assert.InRange(database.Number($"SELECT COALESCE(MAX(LENGTH({column.Name})), 0) FROM {table.Name}"), 0, column.Length);
            }
        }
    }

    [Theory]
    [InlineData("force")]
    [InlineData("population")]
    [InlineData("offence_code")]
    [InlineData("offence_weight")]
    [InlineData("weight_scale")]
    [InlineData("scope_rule")]
    public void Every_row_names_its_source(string table) =>
        Assert.Equal(0, database.Number($"SELECT COUNT(*) FROM {table} WHERE LENGTH(source) < 10 OR source LIKE '@%'"));

    [Fact]
    public void England_and_Wales_have_43_territorial_forces_of_which_nine_submit()
    {
        Assert.Equal(43, database.Number("SELECT COUNT(*) FROM force WHERE is_territorial = 1"));
        Assert.Equal(
            ["Bedfordshire", "Cambridgeshire", "Essex", "Hertfordshire", "Kent", "Norfolk", "Suffolk", "Warwickshire", "West Mercia"],
            database.Rows("SELECT name FROM force WHERE submits = 1 ORDER BY name").Select(r => r[0]));
    }

    [Theory]
    [InlineData("year = 2021 AND sex_id = 9", 59_597_529)] // Census 2021, England and Wales
    [InlineData("year = 2020 AND age_from = 0 AND age_to = 999", 59_719_724)] // mid-2020, England and Wales
    [InlineData("year = 2021 AND sex_id = 2 AND force_id = (SELECT force_id FROM force WHERE name = 'Essex')", 953_771)]
    [InlineData("year = 2020 AND age_from = 10 AND age_to = 999 AND force_id = (SELECT force_id FROM force WHERE name = 'Norfolk')",
        819_292)]
    [InlineData("year = 2020 AND age_from = 10 AND age_to = 999 AND force_id = (SELECT force_id FROM force WHERE name = 'City of London')",
        9_818)]
    public void Populations_add_up(string where, decimal people) =>
        Assert.Equal(people, database.Number($"SELECT SUM(people) FROM population WHERE {where}"));

    [Fact]
    public void Females_and_males_make_up_the_persons_of_each_force() =>
        Assert.Equal(0, database.Number("""
            SELECT COUNT(*) FROM (
                SELECT force_id FROM population WHERE year = 2021 GROUP BY force_id
                HAVING SUM(CASE WHEN sex_id = 9 THEN people ELSE -people END) <> 0) AS q
            """));

    [Fact]
    public void Every_Home_Office_code_is_there_and_every_recorded_crime_class()
    {
        Assert.Equal(3_039, database.Number("SELECT COUNT(*) FROM offence_code WHERE level = 'subcode'"));
        Assert.Equal(212, database.Number("SELECT COUNT(*) FROM offence_code WHERE level = 'class'"));
    }

    [Fact]
    public void Every_class_code_is_a_class() =>
        Assert.Equal(0, database.Number("""
            SELECT COUNT(*) FROM offence_code AS o WHERE class_code IS NOT NULL
            AND NOT EXISTS (SELECT 1 FROM offence_code AS c WHERE c.level = 'class' AND c.code = o.class_code)
            """));

    [Fact]
    public void A_code_has_one_theme_in_every_rule_that_counts_it() =>
        Assert.Equal(0, database.Number("""
            SELECT COUNT(*) FROM scope_offence AS a INNER JOIN scope_offence AS b ON b.offence_code_id = a.offence_code_id
            WHERE a.offence_theme_id <> b.offence_theme_id
              AND a.offence_theme_id NOT IN (SELECT offence_theme_id FROM offence_theme WHERE name IN ('Other crime', 'Other domestic abuse'))
            """));

    [Theory]
    [InlineData("008/65", "Stalking and harassment", 1)]
    [InlineData("8R", "Stalking and harassment", 1)]
    [InlineData("008/67", "Controlling or coercive behaviour", 1)]
    [InlineData("008/77", "Non-fatal strangulation", 1)]
    [InlineData("019/08", "Rape", 1)]
    [InlineData("19E", "Rape", 1)]
    [InlineData("020/05", "Other sexual offences", 1)]
    [InlineData("071/17", "Child sexual abuse and exploitation", 1)]
    [InlineData("088/14", "Image-based and online abuse", 1)]
    [InlineData("008/52", "Honour-based abuse", 1)]
    [InlineData("106", "Exploitation and modern slavery", 1)]
    [InlineData("066/39", "Breach of protective orders", 1)]
    [InlineData("001/01", "Homicide", 1)]
    [InlineData("008/06", "Violence with injury", 2)]
    [InlineData("105/01", "Violence without injury", 2)]
    [InlineData("58A", "Other domestic abuse", 2)]
    public void Vawg_counts_an_offence_under_one_theme_on_one_condition(string code, string theme, int condition) =>
        Assert.Equal([[theme, (short)condition], [theme, (short)condition]], database.Rows($"""
            SELECT t.name, s.condition_id FROM scope_offence AS s
            INNER JOIN offence_code AS o ON o.offence_code_id = s.offence_code_id
            INNER JOIN offence_theme AS t ON t.offence_theme_id = s.offence_theme_id
            INNER JOIN scope_rule AS r ON r.scope_rule_id = s.scope_rule_id
            WHERE o.code = '{code}' AND r.theme = 'Vawg'
            """));

    [Theory]
    [InlineData("AF")]
    [InlineData("053/40")]
    [InlineData("000/00")] // not a crime: "Invalid offence"
    [InlineData("503/00")] // not a crime: an order made on application
    public void Fraud_and_entries_that_are_no_crimes_are_in_no_rule(string code) =>
        Assert.Equal(
            0, database.Number(
                $"SELECT COUNT(*) FROM scope_offence AS s INNER JOIN offence_code AS o ON o.offence_code_id = s.offence_code_id WHERE "
                    + $"o.code = '{code}'"));

    [Fact]
    public void The_police_rule_counts_female_victims_from_age_10_and_the_government_rule_any_victim() =>
        Assert.Equal(
            [["Vawg", "Police", (short)2, (short)10], ["Vawg", "Government", (short)9, (short)0], ["AllCrime", "All", (short)9, (short)0]],
            database.Rows("SELECT theme, scope, victim_sex_id, victim_age_from FROM scope_rule ORDER BY scope_rule_id"));

    /// <summary>Classes that began or ended while the table of 2012/13 to 2023/24 was published, and some that ended before.</summary>
    [Theory]
    [InlineData("8U", "Stalking and harassment", "Controlling or coercive behaviour", 2020, null)]
    [InlineData("8T", "Violence with injury", "Violence with injury", 2020, null)]
    [InlineData("28I", "Domestic burglary", "Other crime", 2023, null)]
    [InlineData("28P", "Domestic burglary", "Other crime", 2023, null)]
    [InlineData("29B", "Domestic burglary", "Other crime", 2023, null)]
    [InlineData("28E", "Domestic burglary", "Other crime", 2017, 2023)]
    [InlineData("8N", "Violence with injury", "Violence with injury", 2012, null)]
    [InlineData("8G", "Violence with injury", "Violence with injury", 2008, 2011)]
    [InlineData("8A", "Violence with injury", "Violence with injury", 2002, 2007)]
    [InlineData("19A", "Rape offences", "Rape", 2002, 2004)]
    [InlineData("53D", "Fraud offences to 2012/13", null, 2007, 2012)]
    [InlineData("53J", "Miscellaneous crimes against society", "Other crime", 2007, 2012)]
    [InlineData("4.4", "Death or serious injury - unlawful driving", "Other crime", 2002, null)]
    public void A_class_has_its_years_subgroup_and_theme(string code, string subgroup, string? theme, int first, int? last)
    {
        var offence = database.Offences().Resolve(code);

        Assert.Equal((subgroup, theme, first, last), (offence.Subgroup, offence.Theme, offence.FirstYear, offence.LastYear));
    }

    [Fact]
    public void Every_class_is_in_the_table_of_classes_and_its_own_subgroup_is_one_of_those_it_was_published_in() =>
        Assert.Equal(0, database.Number("""
            SELECT COUNT(*) FROM offence_code AS o WHERE level = 'class' AND NOT EXISTS (
                SELECT 1 FROM recorded_class AS c WHERE c.offence_code_id = o.offence_code_id AND c.offence_subgroup_id = o.offence_subgroup_id)
            """));

    [Fact]
    public void Every_class_published_from_2012_to_2024_has_its_group_and_subgroup()
    {
        var codes = database.Offences();
        Assert.All(File.ReadAllLines(Published.File("recorded-crime-classes-2012-2024.csv")).Skip(1), line =>
        {
            var fields = line.Split(',');
            var offence = codes.FindExact(fields[0]);
            Assert.Equal((fields[^13], fields[^12]), (offence!.OffenceGroup, offence.Subgroup));
        });
    }
}
