-- The latest day that any of what is known of managed offenders is of.
SELECT COALESCE(MAX(day_number), -1) AS day_number
FROM (SELECT day_number FROM managed_offender UNION ALL SELECT day_number FROM offender_visit UNION ALL SELECT day_number FROM civil_order) known
