-- The days of the window on which management ended, of forces that have so few that the days between them tell more than months do.
SELECT force_id, 'exits' AS counted, managed_to_day_number AS day_number
FROM (SELECT m.force_id, m.managed_to_day_number, COUNT(*) OVER (PARTITION BY m.force_id) AS events
      FROM managed_offender m
      JOIN person p ON p.person_id = m.person_id
      WHERE m.managed_to_day_number >= @from AND m.managed_to_day_number <= @to
        AND m.force_id >= @force_low AND m.force_id <= @force_high
        AND (@sex = 9 OR p.sex_id = @sex)) exits
WHERE events <= @most
ORDER BY force_id, day_number
