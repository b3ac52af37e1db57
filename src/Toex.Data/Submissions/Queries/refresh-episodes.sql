-- A corrected person shows in the missing episodes: sex, and age where the birth date is known; an age before birth or over 110 is not known.
-- Submission -1 stands for all. Episodes that are right already stay untouched.
UPDATE missing_episode
SET sex_id = n.sex_id, age = n.age
FROM (
    SELECT d.episode_id, d.sex_id, CASE WHEN d.lived BETWEEN 0 AND 1109999 THEN d.years END AS age
    FROM (
        SELECT e.episode_id, p.sex_id,
               YEAR(e.missing_date) - YEAR(p.birth_date)
               - CASE WHEN MONTH(e.missing_date) * 100 + DAY(e.missing_date) < MONTH(p.birth_date) * 100 + DAY(p.birth_date) THEN 1 ELSE 0 END AS years,
               (YEAR(e.missing_date) - YEAR(p.birth_date)) * 10000 + (MONTH(e.missing_date) - MONTH(p.birth_date)) * 100
               + DAY(e.missing_date) - DAY(p.birth_date) AS lived
        FROM missing_episode e
        JOIN person p ON p.person_id = e.person_id
        WHERE e.force_id = @force_id AND (@submission_id = -1 OR p.submission_id = @submission_id)
    ) d
) n
WHERE n.episode_id = missing_episode.episode_id
  AND (n.sex_id <> missing_episode.sex_id OR COALESCE(n.age, -1) <> COALESCE(missing_episode.age, -1))
