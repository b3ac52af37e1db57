-- Visits by month of the window and the one before; and orders by type: in force on the as-of date, breached last in the window.
SELECT v.force_id, 'visits' AS facet, CASE WHEN v.day_number >= @from THEN 1 ELSE 0 END AS period, v.month_number AS month, 0 AS order_type,
       CAST(COUNT(*) AS float(53)) AS visits, CAST(SUM(CAST(v.completed AS int)) AS float(53)) AS visits_completed,
       CAST(0 AS float(53)) AS orders_in_force, CAST(0 AS float(53)) AS orders_breached
FROM offender_visit v
WHERE v.day_number >= @before AND v.day_number <= @to
  AND v.force_id >= @force_low AND v.force_id <= @force_high
GROUP BY v.force_id, CASE WHEN v.day_number >= @from THEN 1 ELSE 0 END, v.month_number
UNION ALL
SELECT c.force_id, 'orders' AS facet, 1 AS period, 0 AS month, c.order_type_id AS order_type,
       CAST(0 AS float(53)) AS visits, CAST(0 AS float(53)) AS visits_completed,
       CAST(SUM(CASE WHEN c.to_day_number IS NULL OR c.to_day_number >= @to THEN 1 ELSE 0 END) AS float(53)) AS orders_in_force,
       CAST(SUM(CASE WHEN c.last_breach_date >= @from_date AND c.last_breach_date <= @to_date THEN 1 ELSE 0 END) AS float(53)) AS orders_breached
FROM civil_order c
WHERE c.day_number <= @to
  AND c.force_id >= @force_low AND c.force_id <= @force_high
GROUP BY c.force_id, c.order_type_id
