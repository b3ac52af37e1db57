-- A corrected offence or person shows in the roles: the offence's day, the person's sex, and the age that follows from both. Who is born on
-- 29 February is a year older on 1 March; an age before birth or over 110 is not known. Submission -1 stands for all. Roles that are right
-- already stay untouched.
UPDATE offence_person
SET day_number = n.day_number, sex_id = n.sex_id, age = n.age
FROM (
    SELECT d.offence_id, d.person_id, d.role_id, d.day_number, d.sex_id,
           CASE WHEN d.birth_date IS NULL THEN CASE WHEN d.age BETWEEN 0 AND 110 THEN d.age END
                WHEN d.lived BETWEEN 0 AND 1109999 THEN d.years END AS age
    FROM (
        SELECT x.offence_id, x.person_id, x.role_id, o.day_number, p.sex_id, p.birth_date, x.age,
               YEAR(COALESCE(o.committed_date, o.recorded_date)) - YEAR(p.birth_date)
               - CASE WHEN MONTH(COALESCE(o.committed_date, o.recorded_date)) * 100 + DAY(COALESCE(o.committed_date, o.recorded_date))
                           < MONTH(p.birth_date) * 100 + DAY(p.birth_date) THEN 1 ELSE 0 END AS years,
               (YEAR(COALESCE(o.committed_date, o.recorded_date)) - YEAR(p.birth_date)) * 10000
               + (MONTH(COALESCE(o.committed_date, o.recorded_date)) - MONTH(p.birth_date)) * 100
               + DAY(COALESCE(o.committed_date, o.recorded_date)) - DAY(p.birth_date) AS lived
        FROM offence_person x
        JOIN offence o ON o.offence_id = x.offence_id
        JOIN person p ON p.person_id = x.person_id
        WHERE x.force_id = @force_id
          AND (@submission_id = -1 OR o.submission_id = @submission_id OR p.submission_id = @submission_id)
    ) d
) n
WHERE n.offence_id = offence_person.offence_id AND n.person_id = offence_person.person_id AND n.role_id = offence_person.role_id
  AND (n.day_number <> offence_person.day_number OR n.sex_id <> offence_person.sex_id OR COALESCE(n.age, -1) <> COALESCE(offence_person.age, -1))
