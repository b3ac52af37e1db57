-- A corrected person shows in the missing episodes: sex, and age where the birth date is known; an age before birth or over 110 is not known.
-- Submission -1 stands for all. Episodes that are right already stay untouched. The table is not joined to itself, as in refresh-roles.
UPDATE missing_episode
SET sex_id = p.sex_id,
    age = CASE WHEN YEAR(missing_episode.missing_date) * 10000 + MONTH(missing_episode.missing_date) * 100 + DAY(missing_episode.missing_date)
                    - p.born BETWEEN 0 AND 1109999
               THEN CAST(FLOOR((YEAR(missing_episode.missing_date) * 10000 + MONTH(missing_episode.missing_date) * 100
                    + DAY(missing_episode.missing_date) - p.born) / 10000.0) AS smallint) END
FROM (
    SELECT person_id, submission_id, sex_id, YEAR(birth_date) * 10000 + MONTH(birth_date) * 100 + DAY(birth_date) AS born
    FROM person
) p
WHERE missing_episode.force_id = @force_id AND p.person_id = missing_episode.person_id AND (@submission_id = -1 OR p.submission_id = @submission_id)
  AND (p.sex_id <> missing_episode.sex_id
       OR COALESCE(missing_episode.age, -1) <> COALESCE(
           CASE WHEN YEAR(missing_episode.missing_date) * 10000 + MONTH(missing_episode.missing_date) * 100 + DAY(missing_episode.missing_date)
                     - p.born BETWEEN 0 AND 1109999
                THEN CAST(FLOOR((YEAR(missing_episode.missing_date) * 10000 + MONTH(missing_episode.missing_date) * 100
                     + DAY(missing_episode.missing_date) - p.born) / 10000.0) AS smallint) END, -1))
