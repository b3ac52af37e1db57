-- What each force has of managed offenders, and of their visits and orders, which are submitted apart, month by month.
SELECT force_id, '' AS part, month_number AS month, MIN(day_number) AS first_day, MAX(day_number) AS last_day,
       CAST(COUNT(*) AS bigint) AS number
FROM managed_offender
GROUP BY force_id, month_number
UNION ALL
SELECT force_id, 'visits' AS part, month_number AS month, MIN(day_number) AS first_day, MAX(day_number) AS last_day,
       CAST(COUNT(*) AS bigint) AS number
FROM offender_visit
GROUP BY force_id, month_number
UNION ALL
SELECT force_id, 'orders' AS part, month_number AS month, MIN(day_number) AS first_day, MAX(day_number) AS last_day,
       CAST(COUNT(*) AS bigint) AS number
FROM civil_order
GROUP BY force_id, month_number
