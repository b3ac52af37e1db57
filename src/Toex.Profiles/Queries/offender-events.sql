-- Visits by month of the window and the one before (slice 1: visits, completed), and orders (slice 13 by type: in force on the as-of date,
-- breached last in the window).
SELECT v.force_id, 1 AS slice, CASE WHEN v.day_number >= @from THEN 1 ELSE 0 END AS in_window, v.month_number AS key_a, 0 AS key_b,
       CAST(COUNT(*) AS float(53)) AS first_count, CAST(SUM(CAST(v.completed AS int)) AS float(53)) AS second_count
FROM offender_visit v
WHERE v.day_number >= @before AND v.day_number <= @to
  AND v.force_id >= @force_low AND v.force_id <= @force_high
GROUP BY v.force_id, CASE WHEN v.day_number >= @from THEN 1 ELSE 0 END, v.month_number
UNION ALL
SELECT c.force_id, 13 AS slice, 1 AS in_window, c.order_type_id AS key_a, 0 AS key_b,
       CAST(SUM(CASE WHEN c.to_day_number IS NULL OR c.to_day_number >= @to THEN 1 ELSE 0 END) AS float(53)) AS first_count,
       CAST(SUM(CASE WHEN c.last_breach_date >= @from_date AND c.last_breach_date <= @to_date THEN 1 ELSE 0 END) AS float(53)) AS second_count
FROM civil_order c
WHERE c.day_number <= @to
  AND c.force_id >= @force_low AND c.force_id <= @force_high
GROUP BY c.force_id, c.order_type_id
