-- Gives every person a subject afresh: persons recorded exactly alike (given and family name whatever their case, birth date and sex,
-- all known) are one subject, named by the smallest of their ids; every other person is a subject alone. DuckDB.
-- Hashes find the few that are alike, the values themselves decide: a table of every name would not fit in memory.
CREATE OR REPLACE TEMP TABLE exact_subject AS
WITH known AS (
    SELECT person_id, given_name, family_name, birth_date, sex_id,
           hash(lower(given_name), lower(family_name), birth_date, sex_id) AS likeness
    FROM person
    WHERE given_name IS NOT NULL AND family_name IS NOT NULL AND birth_date IS NOT NULL AND sex_id <> 0
),
alike AS (
    SELECT likeness FROM known GROUP BY likeness HAVING COUNT(*) > 1
)
SELECT person_id, MIN(person_id) OVER (PARTITION BY lower(given_name), lower(family_name), birth_date, sex_id) AS subject_id
FROM known
WHERE likeness IN (SELECT likeness FROM alike);

UPDATE person
SET subject_id = person_id
WHERE subject_id <> person_id;

UPDATE person
SET subject_id = e.subject_id
FROM exact_subject e
WHERE e.person_id = person.person_id AND e.subject_id <> person.person_id;

DELETE FROM subject;

INSERT INTO subject (subject_id, persons)
SELECT person_id, 1
FROM person
WHERE subject_id = person_id;

UPDATE subject
SET persons = e.persons
FROM (SELECT subject_id, COUNT(*) AS persons FROM exact_subject GROUP BY subject_id HAVING COUNT(*) > 1) e
WHERE e.subject_id = subject.subject_id;

DROP TABLE exact_subject;
