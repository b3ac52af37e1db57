-- Forces that have any incident, with the first day of it.
SELECT force_id, MIN(day_number) AS first_day FROM missing_episode GROUP BY force_id
