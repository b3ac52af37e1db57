-- Told offences that came to light on the last day, written after all others, so that no other offence has another number or draw for
-- their sake. Days ago are those of the offence; its recording is the last day's.
CREATE TEMP TABLE sample_late_offence AS
SELECT getvariable('sample_offences') + row_number() OVER (ORDER BY l.line) AS offence_id, f.force_id, f.force_number, k.offence_code_id,
       o.last_day, o.last_month, o.last_day - CAST(l.fields['committed_days_ago'] AS INTEGER) AS committed_date,
       COALESCE((SELECT MAX(c.first_reference + c.offences) FROM sample_cell c
                 WHERE c.position = f.position AND year(c.recorded_date) = year(o.last_day)), 1)
           + row_number() OVER (PARTITION BY f.position ORDER BY l.line) - 1 AS reference_number,
       CAST(l.fields['hour'] AS SMALLINT) AS hour,
       (f.position + 1) * 100 + CAST(l.fields['area'] AS INTEGER) * 10 + CAST(l.fields['unit'] AS INTEGER) AS team_id,
       CAST(l.fields['domestic'] AS SMALLINT) AS domestic, CAST(l.fields['outcome_group_id'] AS INTEGER) AS outcome_group_id,
       CAST(l.fields['location_type_id'] AS INTEGER) AS location_type_id, CAST(l.fields['relationship_id'] AS INTEGER) AS relationship_id,
       l.fields['suspect'] AS suspect, l.fields['victim'] AS victim
FROM sample_line l
JOIN force fo ON fo.force_code = l.fields['force_code']
JOIN sample_force f ON f.force_id = fo.force_id
JOIN offence_code k ON k.code = l.fields['code']
JOIN sample_option o ON true
WHERE l.file = 'story-late-offence';

INSERT INTO offence (offence_id, force_id, reference, offence_code_id, recorded_date, day_number, month_number, committed_date, committed_hour,
                     team_id, domestic, outcome_group_id, location_type_id)
SELECT offence_id, force_id, force_number || '/' || reference_number || '/' || right(CAST(year(last_day) AS VARCHAR), 2), offence_code_id,
       last_day, getvariable('sample_last_day_number'), last_month, committed_date, hour, team_id, domestic, outcome_group_id, location_type_id
FROM sample_late_offence
ORDER BY offence_id;

INSERT INTO offence_person (offence_id, person_id, role_id, force_id, day_number, sex_id, age, relationship_id)
SELECT o.offence_id, p.person_id, CASE WHEN p.person = o.suspect THEN 1 ELSE 2 END, o.force_id, getvariable('sample_last_day_number'), p.sex_id,
       date_sub('year', p.birth_date, o.committed_date), o.relationship_id
FROM sample_late_offence o
JOIN sample_story_person p ON p.person IN (o.suspect, o.victim)
ORDER BY o.offence_id, p.person_id;

-- The persons of the stories are the last so far; those of the themes come after them.
SET VARIABLE sample_last_person = (SELECT MAX(person_id) FROM sample_story_person);
SET VARIABLE sample_first_story = (SELECT MIN(person_id) FROM sample_story_person);
