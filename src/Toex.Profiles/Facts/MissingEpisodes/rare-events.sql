-- The days of the window on which fatal incidents began, of forces that have so few that the days between them tell more than months do.
SELECT force_id, 'fatal' AS counted, day_number
FROM (SELECT e.force_id, e.day_number, COUNT(*) OVER (PARTITION BY e.force_id) AS events
      FROM missing_episode e
      JOIN episode_harm h ON h.harm_id = e.harm_id
      WHERE h.is_fatal = 1
        AND e.day_number >= @from AND e.day_number <= @to
        AND e.force_id >= @force_low AND e.force_id <= @force_high
        AND (@sex = 9 OR e.sex_id = @sex)
        AND COALESCE(e.age, @age_from) >= @age_from AND COALESCE(e.age, @age_from) <= @age_to) fatal
WHERE events <= @most
ORDER BY force_id, day_number
