-- A corrected person shows in the missing episodes: sex, and age where the birth date is known. An age before birth or over 110 is not known. Submission -1 stands for all.
UPDATE missing_episode
SET sex_id = (SELECT p.sex_id FROM person p WHERE p.person_id = missing_episode.person_id),
    age = (SELECT YEAR(missing_episode.missing_date) - YEAR(p.birth_date)
                  - CASE WHEN MONTH(missing_episode.missing_date) * 100 + DAY(missing_episode.missing_date)
                              < MONTH(p.birth_date) * 100 + DAY(p.birth_date) THEN 1 ELSE 0 END
           FROM person p
           WHERE p.person_id = missing_episode.person_id
             AND (YEAR(missing_episode.missing_date) - YEAR(p.birth_date)) * 10000 + (MONTH(missing_episode.missing_date) - MONTH(p.birth_date)) * 100
                 + DAY(missing_episode.missing_date) - DAY(p.birth_date) BETWEEN 0 AND 1109999)
WHERE force_id = @force_id
  AND (@submission_id = -1 OR EXISTS (SELECT 1 FROM person p WHERE p.person_id = missing_episode.person_id AND COALESCE(p.submission_id, 0) = @submission_id))
