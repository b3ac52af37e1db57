-- A corrected offence or person shows in the roles: the offence's day, the person's sex, and the age that follows from both. Who is born on
-- 29 February is a year older on 1 March; an age before birth or over 110 is not known. Submission -1 stands for all. Roles that are right
-- already stay untouched. The table is not joined to itself: a planner takes three equal keys for one row, and then looks through the
-- persons for each.
UPDATE offence_person
SET day_number = o.day_number, sex_id = p.sex_id,
    age = CASE WHEN p.born IS NULL THEN CASE WHEN offence_person.age BETWEEN 0 AND 110 THEN offence_person.age END
               WHEN o.happened - p.born BETWEEN 0 AND 1109999 THEN CAST(FLOOR((o.happened - p.born) / 10000.0) AS smallint) END
FROM (
    SELECT offence_id, submission_id, day_number,
           YEAR(COALESCE(committed_date, recorded_date)) * 10000 + MONTH(COALESCE(committed_date, recorded_date)) * 100
           + DAY(COALESCE(committed_date, recorded_date)) AS happened
    FROM offence
) o
CROSS JOIN (
    SELECT person_id, submission_id, sex_id, YEAR(birth_date) * 10000 + MONTH(birth_date) * 100 + DAY(birth_date) AS born
    FROM person
) p
WHERE offence_person.force_id = @force_id AND o.offence_id = offence_person.offence_id AND p.person_id = offence_person.person_id
  AND (@submission_id = -1 OR o.submission_id = @submission_id OR p.submission_id = @submission_id)
  AND (o.day_number <> offence_person.day_number OR p.sex_id <> offence_person.sex_id
       OR COALESCE(offence_person.age, -1) <> COALESCE(
           CASE WHEN p.born IS NULL THEN CASE WHEN offence_person.age BETWEEN 0 AND 110 THEN offence_person.age END
                WHEN o.happened - p.born BETWEEN 0 AND 1109999 THEN CAST(FLOOR((o.happened - p.born) / 10000.0) AS smallint) END, -1))
