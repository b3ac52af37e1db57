-- How long the incidents lasted that had ended by the end of the as-of date, to the minute; open ones as in episodes.sql. Apart from the
-- other dimensions, for nearly every incident has a length of its own.
SELECT e.force_id, 'durations' AS facet, CASE WHEN e.day_number >= @from THEN 1 ELSE 0 END AS period,
       CAST(e.duration_minutes AS float(53)) AS minutes, CAST(COUNT(*) AS float(53)) AS ended
FROM missing_episode e
WHERE e.day_number >= @before AND e.day_number <= @to
  AND e.force_id >= @force_low AND e.force_id <= @force_high
  AND (@sex = 9 OR e.sex_id = @sex)
  AND COALESCE(e.age, @age_from) >= @age_from AND COALESCE(e.age, @age_from) <= @age_to
  AND e.duration_minutes >= 0
  AND (e.found_date <= @to_date
       OR (e.found_date IS NULL AND e.day_number * 1440 + COALESCE(e.missing_hour, 0) * 60 + e.duration_minutes < (@to + 1) * 1440))
GROUP BY e.force_id, CASE WHEN e.day_number >= @from THEN 1 ELSE 0 END, e.duration_minutes
