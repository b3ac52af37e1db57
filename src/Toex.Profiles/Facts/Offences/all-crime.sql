-- All recorded crime by force and offence code, for the window and the one before.
SELECT o.force_id, 'crime' AS facet,
       CASE WHEN o.day_number >= @from THEN 1 ELSE 0 END AS period,
       o.offence_code_id AS offence_code,
       CAST(COUNT(*) AS float(53)) AS crime
FROM offence o
WHERE o.day_number >= @before AND o.day_number <= @to
  AND o.force_id >= @force_low AND o.force_id <= @force_high
GROUP BY o.force_id, CASE WHEN o.day_number >= @from THEN 1 ELSE 0 END, o.offence_code_id
ORDER BY o.force_id, period, offence_code
