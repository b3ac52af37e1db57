-- A corrected offence or person shows in the roles: the offence's day, the person's sex, and the age that follows from both. Who is born on
-- 29 February is a year older on 1 March; an age before birth or over 110 is not known. Submission -1 stands for all.
UPDATE offence_person
SET day_number = (SELECT o.day_number FROM offence o WHERE o.offence_id = offence_person.offence_id),
    sex_id = (SELECT p.sex_id FROM person p WHERE p.person_id = offence_person.person_id),
    age = COALESCE(
        (SELECT YEAR(COALESCE(o.committed_date, o.recorded_date)) - YEAR(p.birth_date)
                - CASE WHEN MONTH(COALESCE(o.committed_date, o.recorded_date)) * 100 + DAY(COALESCE(o.committed_date, o.recorded_date))
                            < MONTH(p.birth_date) * 100 + DAY(p.birth_date) THEN 1 ELSE 0 END
         FROM offence o, person p
         WHERE o.offence_id = offence_person.offence_id AND p.person_id = offence_person.person_id
           AND (YEAR(COALESCE(o.committed_date, o.recorded_date)) - YEAR(p.birth_date)) * 10000
               + (MONTH(COALESCE(o.committed_date, o.recorded_date)) - MONTH(p.birth_date)) * 100
               + DAY(COALESCE(o.committed_date, o.recorded_date)) - DAY(p.birth_date) BETWEEN 0 AND 1109999),
        CASE WHEN age BETWEEN 0 AND 110 AND NOT EXISTS (
            SELECT 1 FROM person p WHERE p.person_id = offence_person.person_id AND p.birth_date IS NOT NULL) THEN age END)
WHERE force_id = @force_id
  AND (@submission_id = -1 OR EXISTS (SELECT 1 FROM offence o WHERE o.offence_id = offence_person.offence_id AND COALESCE(o.submission_id, 0) = @submission_id)
       OR EXISTS (SELECT 1 FROM person p WHERE p.person_id = offence_person.person_id AND COALESCE(p.submission_id, 0) = @submission_id))
