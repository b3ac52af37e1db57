-- Quarters of published recorded crime that each force has, by their first month. Their days are those of the quarter.
SELECT force_id, '' AS part, month_number AS month, 0 AS first_day, 0 AS last_day, CAST(COUNT(*) AS bigint) AS number
FROM recorded_crime
GROUP BY force_id, month_number
