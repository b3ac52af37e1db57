-- All recorded crime by force and offence code, for the window and the one before (slice 9), with the first day of each.
SELECT o.force_id, 9 AS slice,
       CASE WHEN o.day_number >= @from THEN 1 ELSE 0 END AS in_window,
       o.offence_code_id AS key_a, 0 AS key_b,
       CAST(COUNT(*) AS float(53)) AS offences,
       CAST(MIN(o.day_number) AS float(53)) AS first_day
FROM offence o
WHERE o.day_number >= @before AND o.day_number <= @to
  AND o.force_id >= @force_low AND o.force_id <= @force_high
GROUP BY o.force_id, CASE WHEN o.day_number >= @from THEN 1 ELSE 0 END, o.offence_code_id
ORDER BY o.force_id, in_window, key_a
