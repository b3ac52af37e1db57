-- A corrected offence or person shows in the roles: the offence's day, the person's sex, and the age that follows from both. Who is born on
-- 29 February is a year older on 1 March. Submission -1 stands for all. Roles that are right already stay untouched.
UPDATE offence_person
SET day_number = n.day_number, sex_id = n.sex_id, age = n.age
FROM (
    SELECT x.offence_id, x.person_id, x.role_id, o.day_number, p.sex_id,
           COALESCE(YEAR(COALESCE(o.committed_date, o.recorded_date)) - YEAR(p.birth_date)
                    - CASE WHEN MONTH(COALESCE(o.committed_date, o.recorded_date)) * 100 + DAY(COALESCE(o.committed_date, o.recorded_date))
                                < MONTH(p.birth_date) * 100 + DAY(p.birth_date) THEN 1 ELSE 0 END,
                    x.age) AS age
    FROM offence_person x
    JOIN offence o ON o.offence_id = x.offence_id
    JOIN person p ON p.person_id = x.person_id
    WHERE x.force_id = @force_id
      AND (@submission_id = -1 OR o.submission_id = @submission_id OR p.submission_id = @submission_id)
) n
WHERE n.offence_id = offence_person.offence_id AND n.person_id = offence_person.person_id AND n.role_id = offence_person.role_id
  AND (n.day_number <> offence_person.day_number OR n.sex_id <> offence_person.sex_id OR COALESCE(n.age, -1) <> COALESCE(offence_person.age, -1))
