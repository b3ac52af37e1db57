using Toex.Data.Samples;

namespace Toex.Data.Tests.Samples;

/// <summary>What is planted is there at every scale and seed.</summary>
public sealed class StoryTests
{
    public static TheoryData<double, int, int> Samples => SharedSamples.Planted;

    [Theory]
    [MemberData(nameof(Samples))]
    public void What_is_planted_is_there(double scale, int seed, int months)
    {
        using var database = SharedSamples.With(scale, seed, months);
        using var undone = database.Connection.BeginTransaction();
        TheOtherStoriesAreThere(database);
        TheEssexJuvenileIsFirstOnlyWhole(database);
    }

    private static void TheEssexJuvenileIsFirstOnlyWhole(SampleDatabase database)
    {
        var references = SampleStories.EssexJuvenile.LocalReferences;

        var apart = Ranking(database, "E23000028");
        var prolific = SampleStories.EssexProlific.LocalReferences;
        Assert.All(references, r => Assert.True(apart.IndexOf(r) >= 8, $"{r} is number {apart.IndexOf(r) + 1} of {apart.Count}"));
        Assert.All(references, r => Assert.All(prolific, p => Assert.True(apart.IndexOf(p) < apart.IndexOf(r))));

        database.Execute(
            "UPDATE person SET subject_id = (SELECT MIN(person_id) FROM person WHERE local_reference LIKE 'S42-000_' AND family_name LIKE "
                + "'%Marsh') WHERE local_reference IN ('S42-0001', 'S42-0002', 'S42-0003')");
        Assert.Equal(references[0], Ranking(database, "E23000028")[0]);
    }

    private static void TheOtherStoriesAreThere(SampleDatabase database)
    {
        Assert.Equal(
            1, database.Number(
                "SELECT COUNT(DISTINCT (given_name, family_name, birth_date)) FROM person WHERE local_reference IN ('S46-0001', 'S42-0004')"));
        Assert.Equal(3, database.Number("""
            SELECT COUNT(DISTINCT s.person_id)
            FROM person p JOIN offence_person v USING (person_id) JOIN offence_person s USING (offence_id)
            WHERE p.family_name = 'O''Neill' AND p.local_reference = 'S41-0001' AND s.role_id = 1
            """));
        Assert.Equal(14, Victims(database, "S46-0010"));
        Assert.Equal("002/00", Codes(database, "S36-0001"));
        Assert.Equal("088/15", Codes(database, "S35-0001"));
        Assert.Equal("2000-02-29", database.Text("SELECT CAST(birth_date AS VARCHAR) FROM person WHERE local_reference = 'S35-0001'"));
        Assert.Equal(1, database.Number("SELECT COUNT(*) FROM person WHERE local_reference = 'S40-0001' AND birth_date IS NULL"));
        Assert.Equal("008/67, 008/77", Codes(database, "S22-0001"));
    }

    /// <summary>As of eight people in any force.</summary>
    [Fact]
    public void No_two_of_the_prolific_have_the_same_gravity_or_the_same_age()
    {
        using var database = SharedSamples.With(0.01);
        var references = string.Join(",", SampleStories.EssexProlific.LocalReferences.Select(r => $"'{r}'"));
        var men = database.Rows($"""
            SELECT CAST(ROUND(SUM(w.weight)) AS DOUBLE), COUNT(*), MIN(p.birth_date)
            FROM person p
            JOIN offence_person s USING (person_id)
            JOIN offence o USING (offence_id)
            LEFT JOIN offence_weight w USING (offence_code_id)
            WHERE p.local_reference IN ({references}) AND s.role_id = 1
            GROUP BY p.person_id
            """, r => (Gravity: r.GetDouble(0), Offences: r.GetInt64(1), Born: r.GetFieldValue<DateOnly>(2)));

        Assert.Equal((8, 8), (men.Select(m => m.Gravity).Distinct().Count(), men.Select(m => m.Born).Distinct().Count()));
        Assert.Equal([5, 6, 6, 7, 7, 8, 8, 9], men.Select(m => m.Offences).Order());
        Assert.Equal(48, database.Number("SELECT COUNT(*) FROM person WHERE local_reference LIKE 'S42-03__'"));
    }

    [Fact]
    public void The_juvenile_is_sixteen_his_victims_thirteen_to_fifteen_and_his_teams_many()
    {
        using var database = SharedSamples.With(0.01);
        const string His =
            "FROM person p JOIN offence_person s USING (person_id) JOIN offence o USING (offence_id) JOIN offence_person v USING "
                + "(offence_id) WHERE p.local_reference IN ('S42-0001', 'S42-0002', 'S42-0003') AND v.role_id = 2";
        Assert.Equal("2010-03-14", database.Text("SELECT CAST(MAX(birth_date) AS VARCHAR) FROM person WHERE local_reference = 'S42-0001'"));
        Assert.Equal(11, database.Number($"SELECT COUNT(DISTINCT offence_id) {His}"));
        Assert.Equal(10, database.Number($"SELECT COUNT(DISTINCT v.person_id) {His}"));
        Assert.Equal(
            0, database.Number($"SELECT COUNT(*) {His} AND (v.age NOT BETWEEN 13 AND 15 OR v.sex_id <> 2 OR s.age NOT BETWEEN 15 AND 16)"));
        Assert.True(database.Number($"SELECT COUNT(DISTINCT o.team_id) {His}") >= 4);
    }

    [Fact]
    public void Stalking_in_Suffolk_steps()
    {
        using var database = SharedSamples.With(3, seed: 5);
        var codes = string.Join(",", "195/94 195/12 008/65 008/66 008/72".Split(' ').Select(c => $"'{c}'"));
        double Rise(string force) => database.Share($"""
            SELECT COUNT(*) FILTER (WHERE recorded_date >= DATE '2026-01-01') / 9.0 / (COUNT(*) FILTER (WHERE recorded_date < DATE '2026-01-01') / 15.0)
            FROM offence JOIN force USING (force_id) JOIN offence_code USING (offence_code_id)
            WHERE force_code = '{force}' AND code IN ({codes})
              AND offence_id IN (SELECT offence_id FROM offence_person WHERE role_id = 2 AND sex_id = 2)
            """);
        Assert.InRange(Rise("E23000025"), 1.5, 1.9);
        Assert.InRange(Rise("E23000024"), 0.85, 1.2);
    }

    [Fact]
    public void Each_story_says_where_to_look()
    {
        using var database = SharedSamples.With(0.01);
        Assert.All(SampleStories.All, s => Assert.All(s.LocalReferences, r =>
            Assert.Equal(
                1, database.Number(
                    $"SELECT COUNT(*) FROM person JOIN force USING (force_id) WHERE local_reference = '{r}' AND force_code IN "
                        + $"({string.Join(",", s.ForceCodes.Select(c => $"'{c}'"))})"))));
    }

    /// <summary>Local references of a force's suspects (of the subject's smallest person) as the profile ranks them.</summary>
    private static List<string> Ranking(SampleDatabase database, string force) => database.Rows($"""
        WITH scoped AS (
            SELECT * FROM {SampleScope.Vawg} o
            WHERE force_id = (SELECT force_id FROM force WHERE force_code = '{force}') AND recorded_date > DATE '2025-09-30'
        ),
        named AS (
            SELECT o.offence_id, o.day_number, p.subject_id, w.weight
            FROM scoped o
            JOIN offence_person x ON x.offence_id = o.offence_id AND x.role_id = 1
            JOIN person p ON p.person_id = x.person_id
            LEFT JOIN offence_weight w ON w.offence_code_id = o.offence_code_id
        ),
        victims AS (
            SELECT n.subject_id, COUNT(DISTINCT q.subject_id) AS victims
            FROM named n JOIN offence_person v ON v.offence_id = n.offence_id AND v.role_id = 2 AND v.sex_id = 2 JOIN person q ON q.person_id = v.person_id
            GROUP BY n.subject_id
        ),
        measured AS (
            SELECT subject_id, MAX(day_number) AS latest, COUNT(DISTINCT offence_id) AS offences, SUM(COALESCE(weight, 0)) AS gravity, any_value(victims) AS victims
            FROM named JOIN victims USING (subject_id)
            GROUP BY subject_id
        ),
        scored AS (
            SELECT *, PERCENT_RANK() OVER (ORDER BY latest) + PERCENT_RANK() OVER (ORDER BY offences) + PERCENT_RANK() OVER (ORDER BY gravity)
                      + PERCENT_RANK() OVER (ORDER BY victims) AS score
            FROM measured
        )
        SELECT p.local_reference
        FROM scored s JOIN person p ON p.person_id = s.subject_id
        ORDER BY s.score DESC, s.gravity DESC, s.latest DESC, s.subject_id
        """, r => r.GetString(0));

    private static long Victims(SampleDatabase database, string reference) => database.Number($"""
        SELECT COUNT(DISTINCT v.person_id)
        FROM person p JOIN offence_person s USING (person_id) JOIN offence_person v USING (offence_id)
        WHERE p.local_reference = '{reference}' AND v.role_id = 2
        """);

    private static string Codes(SampleDatabase database, string reference) => database.Text($"""
        SELECT string_agg(DISTINCT code, ', ' ORDER BY code)
        FROM person JOIN offence_person USING (person_id) JOIN offence USING (offence_id) JOIN offence_code USING (offence_code_id)
        WHERE local_reference = '{reference}' AND role_id = 1
        """);
}
