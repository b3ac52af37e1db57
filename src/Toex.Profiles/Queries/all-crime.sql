-- All recorded crime by force and offence code, for the window and the one before, with the first day of each.
SELECT o.force_id,
       CASE WHEN o.day_number >= @from THEN 1 ELSE 0 END AS in_window,
       o.offence_code_id,
       CAST(COUNT(*) AS bigint) AS offences,
       MIN(o.day_number) AS first_day
FROM offence o
WHERE o.day_number >= @before AND o.day_number <= @to
  AND o.force_id >= @force_low AND o.force_id <= @force_high
GROUP BY o.force_id, CASE WHEN o.day_number >= @from THEN 1 ELSE 0 END, o.offence_code_id
