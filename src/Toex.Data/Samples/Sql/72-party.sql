-- The batch's suspects and victims, kept until they are written: making them is the dearest part.
CREATE OR REPLACE TEMP TABLE sample_made AS
SELECT p.offence_id, p.person_id, CAST(p.role_id AS TINYINT) AS role_id, p.force_id, CAST(p.position AS TINYINT) AS position, p.day_number,
       CAST(p.sex_id AS TINYINT) AS sex_id, p.birth_date, CAST(date_sub('year', p.birth_date, p.at_date) AS SMALLINT) AS age,
       -- where nobody is suspected there is no relationship
       CAST(CASE WHEN p.kind = 3 THEN p.story_relationship WHEN p.named THEN r.value END AS TINYINT) AS relationship_id,
       p.identity, CAST(p.kind AS TINYINT) AS kind,
       -- of the persons recorded twice three in ten are written differently
       CAST(CASE WHEN p.known AND sample_draw(p.person_key, 'misspelt') < 0.3 THEN sample_bucket(p.person_key, 'way', 4) END AS TINYINT) AS misspelt
FROM sample_party p
LEFT JOIN sample_choice r ON r.choice_key = (400 + p.profile_id) * 1000 + sample_bucket(p.key, 'relationship', 1000)
ORDER BY p.offence_id, p.person_id;

CREATE OR REPLACE TEMP VIEW sample_single_person AS
SELECT person_id, force_id, position, identity, sex_id, birth_date, misspelt
FROM sample_made
WHERE kind = 0;
