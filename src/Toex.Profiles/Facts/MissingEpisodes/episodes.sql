-- Incidents of people missing by force, for the window and the one before: by month and by each dimension, in one pass; and those open
-- at the end of the as-of date, whenever they began (in_window 2: before both). The day on which somebody was found decides; without it, hour
-- and minutes do. Minutes are counted from midnight of 2000-01-01, a Saturday.
WITH highest AS (
    SELECT MAX(sort_order) AS sort_order FROM risk_level WHERE theme = 'missing'
),
counted AS (
    SELECT e.force_id,
           CASE WHEN e.day_number >= @from THEN 1 WHEN e.day_number >= @before THEN 0 ELSE 2 END AS in_window,
           e.month_number, e.risk_level_id, COALESCE(e.found_by_id, 0) AS found_by_id, e.harm_id,
           CAST(e.sex_id AS int) AS sex_id, CAST(COALESCE(e.age, -1) AS int) AS age,
           CAST(COALESCE(e.missing_hour, -1) AS int) AS missing_hour, (e.day_number + 5) % 7 AS weekday,
           e.looked_after, e.away_from_placement, e.exploitation, e.mental_health, h.is_harm, h.is_fatal,
           CASE WHEN r.sort_order = x.sort_order THEN 1 ELSE 0 END AS is_highest,
           CASE WHEN e.found_date > @to_date THEN 1
                WHEN e.found_date IS NOT NULL THEN 0
                WHEN e.duration_minutes IS NULL THEN 1
                WHEN e.day_number * 1440 + COALESCE(e.missing_hour, 0) * 60 + COALESCE(e.duration_minutes, 0) >= (@to + 1) * 1440 THEN 1
                ELSE 0 END AS is_open,
           (@to + 1) * 1440 - e.day_number * 1440 - COALESCE(e.missing_hour, 0) * 60 AS minutes_open,
           COALESCE(e.duration_minutes, -1) AS minutes
    FROM missing_episode e
    JOIN risk_level r ON r.risk_level_id = e.risk_level_id
    JOIN episode_harm h ON h.harm_id = e.harm_id
    CROSS JOIN highest x
    WHERE e.day_number <= @to
      AND e.force_id >= @force_low AND e.force_id <= @force_high
      AND (@sex = 9 OR e.sex_id = @sex)
      AND COALESCE(e.age, @age_from) >= @age_from AND COALESCE(e.age, @age_from) <= @age_to
),
placed AS (
    SELECT force_id, in_window, month_number, risk_level_id, found_by_id, harm_id, sex_id, age, missing_hour,
           CASE WHEN missing_hour < 0 THEN -1 ELSE weekday END AS weekday,
           looked_after, away_from_placement, exploitation, mental_health, is_harm, is_fatal, is_highest, is_open,
           CASE WHEN is_open = 1 THEN minutes_open ELSE -1 END AS open_for,
           CASE WHEN is_open = 1 THEN -1 ELSE minutes END AS ended_after
    FROM counted
    WHERE in_window < 2 OR is_open = 1
)
SELECT force_id,
       CASE WHEN GROUPING(month_number) = 0 AND GROUPING(risk_level_id) = 1 THEN 'incidents' WHEN GROUPING(weekday) = 0 THEN 'hours' WHEN GROUPING(age) = 0 THEN 'ages'
            WHEN GROUPING(open_for) = 0 THEN 'open' WHEN GROUPING(risk_level_id) = 0 THEN 'riskLevels'
            WHEN GROUPING(found_by_id) = 0 THEN 'finders' ELSE 'harms' END AS facet,
       in_window AS period,
       month_number AS month,
       weekday,
       missing_hour AS hour,
       age,
       sex_id AS sex,
       CAST(risk_level_id AS int) AS risk_level,
       CAST(found_by_id AS int) AS found_by,
       CAST(harm_id AS int) AS harm,
       CAST(open_for AS float(53)) AS minutes_open,
       CAST(COUNT(*) AS float(53)) AS incidents,
       CAST(SUM(CASE WHEN age >= 0 AND age < @child_under THEN 1 ELSE 0 END) AS float(53)) AS children,
       CAST(SUM(CASE WHEN sex_id = 2 AND age >= 12 AND age <= 17 THEN 1 ELSE 0 END) AS float(53)) AS girls_12_to_17,
       CAST(SUM(CASE WHEN sex_id = 1 AND age >= 12 AND age <= 17 THEN 1 ELSE 0 END) AS float(53)) AS boys_12_to_17,
       CAST(SUM(CAST(looked_after AS int)) AS float(53)) AS looked_after,
       CAST(SUM(CAST(away_from_placement AS int)) AS float(53)) AS away_from_placement,
       CAST(SUM(is_highest) AS float(53)) AS high_risk,
       CAST(SUM(CAST(is_harm AS int)) AS float(53)) AS harmed,
       CAST(SUM(CAST(is_fatal AS int)) AS float(53)) AS fatal,
       CAST(SUM(CAST(exploitation AS int)) AS float(53)) AS exploitation,
       CAST(SUM(CAST(mental_health AS int)) AS float(53)) AS mental_health,
       CAST(SUM(CASE WHEN ended_after >= 0 THEN 1 ELSE 0 END) AS float(53)) AS ended,
       CAST(SUM(CASE WHEN ended_after >= 0 AND ended_after <= 1440 THEN 1 ELSE 0 END) AS float(53)) AS found_within_day
FROM placed
GROUP BY GROUPING SETS (
    (force_id, in_window, month_number),
    (force_id, in_window, weekday, missing_hour),
    (force_id, in_window, age, sex_id),
    (force_id, in_window, month_number, risk_level_id),
    (force_id, in_window, risk_level_id, open_for),
    (force_id, in_window, found_by_id),
    (force_id, in_window, harm_id))
HAVING GROUPING(open_for) = 1 OR open_for >= 0
