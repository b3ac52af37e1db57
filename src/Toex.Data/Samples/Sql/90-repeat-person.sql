-- Repeat suspects (member 0), their second records (1) and the victims they come back to (2 to 7), drawn as the view of the parties
-- draws them; then the persons of the stories.
CREATE TEMP VIEW sample_repeat_person AS
WITH suspects AS (
    SELECT l.position, l.stream, l.rounds, s.repeat_victims, l.first_person + 8 * unnest(range(l.suspects)) AS suspect
    FROM sample_pool l
    JOIN sample_stream s ON s.stream = l.stream
),
members AS (
    SELECT position, stream, suspect, sample_key(suspect) AS suspect_key,
           unnest(CASE WHEN sample_recorded_twice(sample_key(suspect), rounds) THEN range(2) ELSE range(1) END
                  || range(2, 2 + sample_victims(sample_key(suspect), repeat_victims, rounds))) AS member
    FROM suspects
),
keyed AS (
    SELECT *, suspect + member AS person_id, sample_key(suspect + member) AS person_key,
           CASE WHEN member < 2 THEN suspect_key ELSE sample_key(suspect + member) END AS identity
    FROM members
)
SELECT k.person_id, f.force_id, k.position, k.identity,
       CASE WHEN sample_draw(k.identity, 'sex') < r.female THEN 2 ELSE 1 END AS sex_id,
       CASE WHEN sample_draw(k.person_key, 'no birth date') < 0.03 THEN NULL
            ELSE getvariable('sample_first_day') - sample_age_days(sample_draw(k.identity, 'age'), r.age_from, r.age_to, r.skew) END AS birth_date,
       -- half of the second records are written differently
       CASE WHEN k.member = 1 AND sample_draw(k.identity, 'misspelt') < 0.5 THEN sample_bucket(k.identity, 'way', 4) END AS misspelt
FROM keyed k
LEFT JOIN sample_role r ON r.role_key = k.stream * 4 + CASE WHEN k.member < 2 THEN 0 ELSE 2 END
LEFT JOIN sample_force f ON f.position = k.position;

INSERT INTO person (person_id, force_id, local_reference, given_name, family_name, birth_date, sex_id, postcode, subject_id)
FROM sample_named_person('sample_repeat_person')
ORDER BY person_id;

INSERT INTO person (person_id, force_id, local_reference, given_name, family_name, birth_date, sex_id, postcode, subject_id, address, town, telephone)
SELECT person_id, force_id, local_reference, given_name, family_name, birth_date, sex_id, postcode, person_id, address, town, telephone
FROM sample_story_person
ORDER BY person_id;
