-- What each force has of incidents of people missing, month by month.
SELECT force_id, '' AS part, month_number AS month, MIN(day_number) AS first_day, MAX(day_number) AS last_day,
       CAST(COUNT(*) AS bigint) AS number
FROM missing_episode
GROUP BY force_id, month_number
