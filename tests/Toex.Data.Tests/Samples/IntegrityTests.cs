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
    [InlineData("every person is there for a reason",
        "SELECT COUNT(*) FROM person WHERE person_id NOT IN (SELECT person_id FROM offence_person UNION ALL SELECT person_id FROM "
            + "missing_episode UNION ALL SELECT person_id FROM managed_offender)")]
    [InlineData("every role has a person", "SELECT COUNT(*) FROM offence_person WHERE person_id NOT IN (SELECT person_id FROM person)")]
    [InlineData("every subject has a person",
        "SELECT COUNT(*) FROM subject s WHERE persons <> (SELECT COUNT(*) FROM person p WHERE p.subject_id = s.subject_id)")]
    [InlineData("every person has a subject", "SELECT COUNT(*) FROM person WHERE subject_id NOT IN (SELECT subject_id FROM subject)")]
    [InlineData("a role repeats its offence's force and day",
        "SELECT COUNT(*) FROM offence_person x JOIN offence o USING (offence_id) WHERE x.force_id <> o.force_id OR x.day_number <> "
            + "o.day_number")]
    [InlineData("a role repeats its person's force and sex",
        "SELECT COUNT(*) FROM offence_person x JOIN person p USING (person_id) WHERE x.force_id <> p.force_id OR x.sex_id <> p.sex_id")]
    [InlineData("an age is that of the birth date",
        "SELECT COUNT(*) FROM offence_person x JOIN person p USING (person_id) JOIN offence o USING (offence_id) WHERE x.age IS DISTINCT "
            + "FROM date_sub('year', p.birth_date, COALESCE(o.committed_date, o.recorded_date))")]
    [InlineData("nobody under 10 is suspected", "SELECT COUNT(*) FROM offence_person WHERE role_id = 1 AND age < 10")]
    [InlineData("nobody is unborn", "SELECT COUNT(*) FROM offence_person WHERE age < 0 OR age > 100")]
    [InlineData("rape of a girl under 16 is of a girl under 16",
        "SELECT COUNT(*) FROM offence_person JOIN offence USING (offence_id) JOIN offence_code USING (offence_code_id) WHERE code = "
            + "'019/07' AND role_id = 2 AND NOT (age BETWEEN 13 AND 15 AND sex_id IN (0, 2)) AND age IS NOT NULL")]
    [InlineData("rapists are male",
        "SELECT COUNT(*) FROM offence_person JOIN offence USING (offence_id) JOIN offence_code USING (offence_code_id) WHERE code = "
            + "'019/08' AND role_id = 1 AND sex_id = 2")]
    [InlineData("nothing is committed after it is recorded", "SELECT COUNT(*) FROM offence WHERE committed_date > recorded_date")]
    [InlineData("days and months are those of the date",
        "SELECT COUNT(*) FROM offence WHERE day_number <> date_diff('day', DATE '2000-01-01', recorded_date) OR month_number <> "
            + "year(recorded_date) * 12 + month(recorded_date) - 1")]
    [InlineData("all is within the window",
        "SELECT COUNT(*) FROM offence WHERE recorded_date NOT BETWEEN DATE '2024-10-01' AND DATE '2026-09-30'")]
    [InlineData("teams are the force's",
        "SELECT COUNT(*) FROM offence o LEFT JOIN investigating_team t USING (team_id) WHERE o.team_id IS NOT NULL AND t.force_id IS "
            + "DISTINCT FROM o.force_id")]
    [InlineData("outcomes are known",
        "SELECT COUNT(*) FROM offence WHERE outcome_group_id NOT IN (SELECT outcome_group_id FROM outcome_group)")]
    [InlineData("places are known",
        "SELECT COUNT(*) FROM offence WHERE location_type_id NOT IN (SELECT location_type_id FROM location_type)")]
    [InlineData("relationships are known",
        "SELECT COUNT(*) FROM offence_person WHERE relationship_id NOT IN (SELECT relationship_id FROM relationship)")]
    [InlineData("nobody is without a name",
        "SELECT COUNT(*) FROM person WHERE given_name IS NULL OR family_name IS NULL OR trim(given_name) = '' OR trim(family_name) = ''")]
    [InlineData("offences are in order",
        "SELECT COUNT(*) FROM (SELECT offence_id, day_number, LAG(offence_id) OVER w AS before, LAG(day_number) OVER w AS day_before FROM "
            + "offence WINDOW w AS (ORDER BY rowid)) WHERE offence_id <= before OR day_number < day_before")]
    [InlineData("roles are in order",
        "SELECT COUNT(*) FROM (SELECT offence_id, day_number, LAG(offence_id) OVER w AS before, LAG(day_number) OVER w AS day_before FROM "
            + "offence_person WINDOW w AS (ORDER BY rowid)) WHERE offence_id < before OR day_number < day_before")]
    [InlineData("no postcode can be anybody's",
        "SELECT COUNT(*) FROM person WHERE NOT regexp_matches(postcode, '^[A-Z]{1,2}[0-9]{1,2} [0-9][CIKMOV]{2}$')")]
    [InlineData("episodes, offenders, visits and orders have keys and references of their own",
        "SELECT (SELECT COUNT(*) - COUNT(DISTINCT episode_id) + COUNT(*) - COUNT(DISTINCT (force_id, reference)) FROM missing_episode) + "
            + "(SELECT COUNT(*) - COUNT(DISTINCT offender_id) + COUNT(*) - COUNT(DISTINCT (force_id, reference)) + COUNT(*) - "
                + "COUNT(DISTINCT person_id) FROM managed_offender) + (SELECT COUNT(*) - COUNT(DISTINCT visit_id) + COUNT(*) - "
                    + "COUNT(DISTINCT (force_id, reference)) FROM offender_visit) + (SELECT COUNT(*) - COUNT(DISTINCT order_id) + "
                        + "COUNT(*) - COUNT(DISTINCT (force_id, reference)) FROM civil_order)")]
    [InlineData("a theme's persons are the force's",
        "SELECT (SELECT COUNT(*) FROM missing_episode e LEFT JOIN person p USING (person_id) WHERE p.force_id IS DISTINCT FROM e.force_id "
            + "OR p.sex_id IS DISTINCT FROM e.sex_id) + (SELECT COUNT(*) FROM managed_offender m LEFT JOIN person p USING (person_id) "
                + "WHERE p.force_id IS DISTINCT FROM m.force_id) + (SELECT COUNT(*) FROM civil_order c LEFT JOIN person p USING "
                    + "(person_id) WHERE p.force_id IS DISTINCT FROM c.force_id)")]
    [InlineData("new persons are numbered without a gap after the others",
        "SELECT MAX(person_id) - MIN(person_id) + 1 - COUNT(*) FROM person WHERE person_id >= (SELECT MIN(person_id) FROM person WHERE "
            + "local_reference LIKE 'S%')")]
    [InlineData("a missing person's age is that of the birth date",
        "SELECT COUNT(*) FROM missing_episode e JOIN person p USING (person_id) WHERE e.age IS DISTINCT FROM date_sub('year', "
            + "p.birth_date, e.missing_date) OR e.age NOT BETWEEN 3 AND 100")]
    [InlineData("who is not found has no duration, finder or harm",
        "SELECT COUNT(*) FROM missing_episode WHERE found_date IS NULL AND (duration_minutes IS NOT NULL OR found_by_id IS NOT NULL OR "
            + "harm_id <> 0)")]
    [InlineData("a found person's duration is known where the hour is",
        "SELECT COUNT(*) FROM missing_episode WHERE found_date IS NOT NULL AND (duration_minutes IS NULL) <> (missing_hour IS NULL)")]
    [InlineData("the duration is that between the days",
        "SELECT COUNT(*) FROM missing_episode WHERE abs(date_diff('day', missing_date, found_date) - (duration_minutes + missing_hour * "
            + "60) / 1440.0) > 1.05 OR found_date < missing_date")]
    [InlineData("nobody is found after the last day",
        "SELECT COUNT(*) FROM missing_episode WHERE found_date > DATE '2026-09-30' OR missing_date NOT BETWEEN DATE '2024-10-01' AND DATE "
            + "'2026-09-30'")]
    [InlineData("nobody is missing twice at a time",
        "SELECT COUNT(*) FROM (SELECT *, LEAD(missing_date) OVER w AS next_date FROM missing_episode WINDOW w AS (PARTITION BY person_id "
            + "ORDER BY missing_date)) WHERE next_date = missing_date OR next_date < found_date OR next_date IS NOT NULL AND found_date "
                + "IS NULL")]
    [InlineData("the dead go missing no more",
        "SELECT COUNT(*) FROM missing_episode d JOIN missing_episode e USING (person_id) WHERE d.harm_id = 5 AND e.missing_date > "
            + "d.missing_date")]
    [InlineData("only children are in care",
        "SELECT COUNT(*) FROM missing_episode WHERE looked_after = 1 AND age >= 18 OR away_from_placement > looked_after")]
    [InlineData("episodes' days and months are those of the date, in order",
        "SELECT COUNT(*) FROM (SELECT *, LAG(day_number) OVER (ORDER BY rowid) AS day_before FROM missing_episode) WHERE day_number < "
            + "day_before OR day_number <> date_diff('day', DATE '2000-01-01', missing_date) OR month_number <> year(missing_date) * 12 + "
                + "month(missing_date) - 1")]
    [InlineData("levels, harm, finders and kinds of order are known",
        "SELECT (SELECT COUNT(*) FROM missing_episode WHERE risk_level_id NOT IN (SELECT risk_level_id FROM risk_level WHERE theme = "
            + "'missing') OR harm_id NOT IN (SELECT harm_id FROM episode_harm) OR found_by_id NOT IN (SELECT found_by_id FROM found_by)) "
                + "+ (SELECT COUNT(*) FROM managed_offender WHERE risk_level_id NOT IN (SELECT risk_level_id FROM risk_level WHERE theme "
                    + "= 'visor')) + (SELECT COUNT(*) FROM civil_order WHERE order_type_id NOT IN (SELECT order_type_id FROM order_type))")]
    [InlineData("managers are the force's",
        "SELECT COUNT(*) FROM managed_offender m LEFT JOIN offender_manager o USING (manager_id) WHERE m.manager_id IS NOT NULL AND "
            + "o.force_id IS DISTINCT FROM m.force_id")]
    [InlineData("every manager has somebody",
        "SELECT COUNT(*) FROM offender_manager WHERE manager_id NOT IN (SELECT manager_id FROM managed_offender WHERE manager_id IS NOT "
            + "NULL)")]
    [InlineData("who left has no plan, and left after coming",
        "SELECT COUNT(*) FROM managed_offender WHERE managed_to < managed_from OR managed_to IS NOT NULL AND (next_visit_due IS NOT NULL "
            + "OR assessment_due IS NOT NULL)")]
    [InlineData("the reactively managed have low risk and no routine visit",
        "SELECT COUNT(*) FROM managed_offender m WHERE reactive = 1 AND (risk_level_id <> 11 OR next_visit_due IS NOT NULL OR offender_id "
            + "IN (SELECT offender_id FROM offender_visit))")]
    [InlineData("category 1 is the registered", "SELECT COUNT(*) FROM managed_offender WHERE (category = 1) <> (registered = 1)")]
    [InlineData("visits are to the force's offenders while managed",
        "SELECT COUNT(*) FROM offender_visit v LEFT JOIN managed_offender m USING (offender_id) WHERE m.force_id IS DISTINCT FROM "
            + "v.force_id OR v.visit_date < m.managed_from OR v.visit_date > COALESCE(m.managed_to, DATE '2026-09-30')")]
    [InlineData("offenders', visits' and orders' day numbers are those of the dates",
        "SELECT (SELECT COUNT(*) FROM managed_offender WHERE day_number <> managed_from - DATE '2000-01-01' OR managed_to_day_number IS "
            + "DISTINCT FROM managed_to - DATE '2000-01-01' OR next_visit_due_day_number IS DISTINCT FROM next_visit_due - DATE "
                + "'2000-01-01' OR assessment_due_day_number IS DISTINCT FROM assessment_due - DATE '2000-01-01') + (SELECT COUNT(*) FROM "
                    + "offender_visit WHERE day_number <> visit_date - DATE '2000-01-01') + (SELECT COUNT(*) FROM civil_order WHERE "
                        + "day_number <> from_date - DATE '2000-01-01' OR to_day_number IS DISTINCT FROM to_date - DATE '2000-01-01')")]
    [InlineData("breaches are within the order, and dated",
        "SELECT COUNT(*) FROM civil_order WHERE (breaches > 0) <> (last_breach_date IS NOT NULL) OR last_breach_date NOT BETWEEN "
            + "from_date AND least(COALESCE(to_date, DATE '2026-09-30'), DATE '2026-09-30') OR to_date < from_date OR from_date > DATE "
                + "'2026-09-30'")]
    [InlineData("nobody is managed under 16",
        "SELECT COUNT(*) FROM managed_offender JOIN person USING (person_id) WHERE date_sub('year', birth_date, managed_from) < 16")]
    [InlineData("nothing of the making stays", "SELECT COUNT(*) FROM duckdb_tables() WHERE temporary")]
    [InlineData("no view of the making stays", "SELECT COUNT(*) FROM duckdb_views() WHERE temporary AND NOT internal")]
    [InlineData("no macro of the making stays",
        "SELECT COUNT(*) FROM duckdb_functions() WHERE function_name LIKE 'sample%' AND NOT internal")]
    [InlineData("settings are as before",
        "SELECT CASE WHEN current_setting('disabled_optimizers') = '' AND current_setting('enable_caching_operators') THEN 0 ELSE 1 END")]
    public void Holds(string what, string broken) => Assert.True(sample.Database.Number(broken) == 0, what);

    [Fact]
    public void The_properties_say_that_it_is_a_sample() =>
        Assert.Equal(
            ["sample=true", "sample_last_day=2026-09-30", "sample_months=24", "sample_scale=1", "sample_seed=1"],
            sample.Database.Rows(
                "SELECT name || '=' || value FROM database_property WHERE name LIKE 'sample%' ORDER BY name", r => r.GetString(0)));
}
