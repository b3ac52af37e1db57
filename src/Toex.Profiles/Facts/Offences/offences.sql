-- Offences in scope by force, for the window and the one before: by month and code, and by each dimension, in one pass.
-- @scope has a digit for each offence code, by its key: 0 out of scope, 1 in, 2 in where flagged domestic.
-- @any_person 1: the scope counts every victim, and offences without one. A victim of unknown age counts.
-- The outer join keeps the scope ahead of the victims in the plan: a third of the offences then meets them.
-- `calendar` works out a weekday (Monday 0, by Sakamoto's rule) once a date, not once an offence; dates before 2000 are often placeholders
-- and have none.
-- In order, for sums of harm are to the last digit the same only where they are added in the same order.
WITH victims AS (
    SELECT v.offence_id
    FROM offence_person v
    WHERE v.role_id = 2
      AND v.day_number >= @before AND v.day_number <= @to
      AND (@sex = 9 OR v.sex_id = @sex)
      AND COALESCE(v.age, @age_from) >= @age_from AND COALESCE(v.age, @age_from) <= @age_to
    UNION ALL
    SELECT a.offence_id
    FROM offence a
    WHERE @any_person = 1
      AND a.day_number >= @before AND a.day_number <= @to
),
scope AS (
    SELECT c.offence_code_id, SUBSTRING(@scope, c.offence_code_id + 1, 1) AS counts_when
    FROM offence_code c
    WHERE SUBSTRING(@scope, c.offence_code_id + 1, 1) <> '0'
),
calendar AS (
    SELECT committed_date,
           CASE WHEN YEAR(committed_date) < 2000 THEN -1
                WHEN MONTH(committed_date) < 3 THEN (YEAR(committed_date) - 1 + CAST(FLOOR((YEAR(committed_date) - 1) * 0.25) AS int)
                     + CASE MONTH(committed_date) WHEN 1 THEN 0 ELSE 3 END + DAY(committed_date) + 5) % 7
                ELSE (YEAR(committed_date) + CAST(FLOOR(YEAR(committed_date) * 0.25) AS int)
                     + CASE MONTH(committed_date) WHEN 3 THEN 2 WHEN 4 THEN 5 WHEN 5 THEN 0 WHEN 6 THEN 3 WHEN 7 THEN 5 WHEN 8 THEN 1
                            WHEN 9 THEN 4 WHEN 10 THEN 6 WHEN 11 THEN 2 ELSE 4 END + DAY(committed_date) + 5) % 7
           END AS weekday
    FROM (SELECT committed_date FROM offence WHERE day_number >= @from AND day_number <= @to AND committed_hour IS NOT NULL GROUP BY committed_date) days
    WHERE committed_date IS NOT NULL
),
in_scope AS (
    SELECT o.offence_id, o.force_id, CASE WHEN o.day_number >= @from THEN 1 ELSE 0 END AS in_window, o.month_number,
           o.offence_code_id, o.outcome_group_id, o.location_type_id, o.domestic, COALESCE(g.is_charge, 0) AS charged,
           CASE WHEN w.weekday >= 0 AND o.committed_hour IS NOT NULL THEN w.weekday ELSE -1 END AS weekday,
           CASE WHEN w.weekday >= 0 AND o.committed_hour IS NOT NULL THEN CAST(o.committed_hour AS int) ELSE -1 END AS committed_hour
    FROM offence o
    JOIN scope s
      ON s.offence_code_id = o.offence_code_id
     AND (s.counts_when = '1' OR o.domestic = 1)
    LEFT JOIN outcome_group g ON g.outcome_group_id = o.outcome_group_id
    LEFT JOIN calendar w ON w.committed_date = o.committed_date
    WHERE o.day_number >= @before AND o.day_number <= @to
      AND o.force_id >= @force_low AND o.force_id <= @force_high
)
SELECT force_id,
       CASE WHEN GROUPING(month_number) = 0 THEN 'codes' WHEN GROUPING(weekday) = 0 THEN 'hours' WHEN GROUPING(outcome_group_id) = 0 THEN 'outcomes'
            ELSE 'locations' END AS facet,
       in_window AS period,
       month_number AS month,
       offence_code_id AS offence_code,
       weekday,
       committed_hour AS hour,
       CAST(outcome_group_id AS int) AS outcome,
       CAST(location_type_id AS int) AS location,
       CAST(COUNT(*) AS float(53)) AS offences,
       CAST(COUNT(CASE WHEN domestic = 1 THEN 1 END) AS float(53)) AS domestic,
       CAST(COUNT(CASE WHEN charged = 1 THEN 1 END) AS float(53)) AS charged
FROM in_scope
WHERE offence_id IN (SELECT offence_id FROM victims)
GROUP BY GROUPING SETS (
    (force_id, in_window, month_number, offence_code_id),
    (force_id, in_window, weekday, committed_hour),
    (force_id, in_window, outcome_group_id),
    (force_id, in_window, location_type_id))
ORDER BY force_id, facet, period, month, offence_code, weekday, hour, outcome, location
