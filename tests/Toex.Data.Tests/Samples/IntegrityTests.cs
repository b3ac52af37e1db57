namespace Toex.Data.Tests.Samples;

/// <summary>The rows hang together. Each query counts the rows that do not.</summary>
public sealed class IntegrityTests(SmallSample sample) : IClassFixture<SmallSample>
{
    [Theory]
    [InlineData("person ids are unique", "SELECT COUNT(*) - COUNT(DISTINCT person_id) FROM person")]
    [InlineData("offence ids are unique", "SELECT COUNT(*) - COUNT(DISTINCT offence_id) FROM offence")]
    [InlineData("references are unique within a force", "SELECT COUNT(*) - COUNT(DISTINCT (force_id, reference)) FROM offence")]
    [InlineData("local references are unique within a force", "SELECT COUNT(*) - COUNT(DISTINCT (force_id, local_reference)) FROM person")]
    [InlineData("a role is unique", "SELECT COUNT(*) - COUNT(DISTINCT (offence_id, person_id, role_id)) FROM offence_person")]
    [InlineData("every person has a role", "SELECT COUNT(*) FROM person WHERE person_id NOT IN (SELECT person_id FROM offence_person)")]
    [InlineData("every role has a person", "SELECT COUNT(*) FROM offence_person WHERE person_id NOT IN (SELECT person_id FROM person)")]
    [InlineData("every subject has a person", "SELECT COUNT(*) FROM subject s WHERE persons <> (SELECT COUNT(*) FROM person p WHERE p.subject_id = s.subject_id)")]
    [InlineData("every person has a subject", "SELECT COUNT(*) FROM person WHERE subject_id NOT IN (SELECT subject_id FROM subject)")]
    [InlineData("a role repeats its offence's force and day", "SELECT COUNT(*) FROM offence_person x JOIN offence o USING (offence_id) WHERE x.force_id <> o.force_id OR x.day_number <> o.day_number")]
    [InlineData("a role repeats its person's force and sex", "SELECT COUNT(*) FROM offence_person x JOIN person p USING (person_id) WHERE x.force_id <> p.force_id OR x.sex_id <> p.sex_id")]
    [InlineData("an age is that of the birth date", "SELECT COUNT(*) FROM offence_person x JOIN person p USING (person_id) JOIN offence o USING (offence_id) WHERE x.age IS DISTINCT FROM date_sub('year', p.birth_date, COALESCE(o.committed_date, o.recorded_date))")]
    [InlineData("nobody under 10 is suspected", "SELECT COUNT(*) FROM offence_person WHERE role_id = 1 AND age < 10")]
    [InlineData("nobody is unborn", "SELECT COUNT(*) FROM offence_person WHERE age < 0 OR age > 100")]
    [InlineData("rape of a girl under 16 is of a girl under 16", "SELECT COUNT(*) FROM offence_person JOIN offence USING (offence_id) JOIN offence_code USING (offence_code_id) WHERE code = '019/07' AND role_id = 2 AND NOT (age BETWEEN 13 AND 15 AND sex_id IN (0, 2)) AND age IS NOT NULL")]
    [InlineData("rapists are male", "SELECT COUNT(*) FROM offence_person JOIN offence USING (offence_id) JOIN offence_code USING (offence_code_id) WHERE code = '019/08' AND role_id = 1 AND sex_id = 2")]
    [InlineData("nothing is committed after it is recorded", "SELECT COUNT(*) FROM offence WHERE committed_date > recorded_date")]
    [InlineData("days and months are those of the date", "SELECT COUNT(*) FROM offence WHERE day_number <> date_diff('day', DATE '2000-01-01', recorded_date) OR month_number <> year(recorded_date) * 12 + month(recorded_date) - 1")]
    [InlineData("all is within the window", "SELECT COUNT(*) FROM offence WHERE recorded_date NOT BETWEEN DATE '2024-10-01' AND DATE '2026-09-30'")]
    [InlineData("teams are the force's", "SELECT COUNT(*) FROM offence o LEFT JOIN investigating_team t USING (team_id) WHERE o.team_id IS NOT NULL AND t.force_id IS DISTINCT FROM o.force_id")]
    [InlineData("outcomes are known", "SELECT COUNT(*) FROM offence WHERE outcome_group_id NOT IN (SELECT outcome_group_id FROM outcome_group)")]
    [InlineData("places are known", "SELECT COUNT(*) FROM offence WHERE location_type_id NOT IN (SELECT location_type_id FROM location_type)")]
    [InlineData("relationships are known", "SELECT COUNT(*) FROM offence_person WHERE relationship_id NOT IN (SELECT relationship_id FROM relationship)")]
    [InlineData("nobody is without a name", "SELECT COUNT(*) FROM person WHERE given_name IS NULL OR family_name IS NULL OR trim(given_name) = '' OR trim(family_name) = ''")]
    [InlineData("offences are in order", "SELECT COUNT(*) FROM (SELECT offence_id, day_number, LAG(offence_id) OVER w AS before, LAG(day_number) OVER w AS day_before FROM offence WINDOW w AS (ORDER BY rowid)) WHERE offence_id <= before OR day_number < day_before")]
    [InlineData("roles are in order", "SELECT COUNT(*) FROM (SELECT offence_id, day_number, LAG(offence_id) OVER w AS before, LAG(day_number) OVER w AS day_before FROM offence_person WINDOW w AS (ORDER BY rowid)) WHERE offence_id < before OR day_number < day_before")]
    [InlineData("no postcode can be anybody's", "SELECT COUNT(*) FROM person WHERE NOT regexp_matches(postcode, '^[A-Z]{1,2}[0-9]{1,2} [0-9][CIKMOV]{2}$')")]
    [InlineData("nothing of the making stays", "SELECT COUNT(*) FROM duckdb_tables() WHERE temporary")]
    [InlineData("no view of the making stays", "SELECT COUNT(*) FROM duckdb_views() WHERE temporary AND NOT internal")]
    [InlineData("no macro of the making stays", "SELECT COUNT(*) FROM duckdb_functions() WHERE function_name LIKE 'sample%' AND NOT internal")]
    [InlineData("settings are as before", "SELECT CASE WHEN current_setting('disabled_optimizers') = '' AND current_setting('enable_caching_operators') THEN 0 ELSE 1 END")]
    public void Holds(string what, string broken) => Assert.True(sample.Database.Number(broken) == 0, what);

    [Fact]
    public void ThePropertiesSayThatItIsASample() =>
        Assert.Equal(
            ["sample=true", "sample_last_day=2026-09-30", "sample_months=24", "sample_scale=1", "sample_seed=1"],
            sample.Database.Rows("SELECT name || '=' || value FROM database_property WHERE name LIKE 'sample%' ORDER BY name", r => r.GetString(0)));
}
