-- Managed offenders by force: those managed at the end of the as-of date (in_window 1) and of the window before (0), and who entered and
-- left by month. A visit is due by the plan's date, or where the plan has none by the risk level's schedule after the last completed visit
-- (a month of it counts 30 days); offenders under reactive management are not visited by routine. A register has the latest plan alone: of an
-- offender who was seen after the as-of date the plan of that date is no longer there, and the schedule stands for it.
-- Ages are those at the end of the as-of date's month.
WITH seen AS (
    SELECT offender_id, MAX(CASE WHEN day_number <= @to THEN day_number END) AS day_number, MAX(CASE WHEN day_number > @to THEN 1 ELSE 0 END) AS seen_later
    FROM offender_visit
    WHERE completed = 1 AND force_id >= @force_low AND force_id <= @force_high
    GROUP BY offender_id
),
high AS (
    SELECT MAX(sort_order) AS sort_order FROM risk_level WHERE theme = 'visor'
),
offenders AS (
    SELECT m.force_id, m.month_number, m.category, m.level, m.risk_level_id, COALESCE(m.manager_id, -1) AS manager_id, m.registered, m.reactive,
           CAST(p.sex_id AS int) AS sex_id,
           COALESCE(a.age, -1) AS age,
           CASE WHEN m.day_number <= @to AND (m.managed_to_day_number IS NULL OR m.managed_to_day_number > @to) THEN 1 ELSE 0 END AS managed,
           CASE WHEN m.day_number < @from AND (m.managed_to_day_number IS NULL OR m.managed_to_day_number >= @from) THEN 1 ELSE 0 END AS managed_before,
           CASE WHEN m.day_number >= @before AND m.day_number <= @to THEN m.month_number ELSE -1 END AS entry_month,
           CASE WHEN m.day_number >= @from AND m.day_number <= @to THEN 1 ELSE 0 END AS entered,
           CASE WHEN m.managed_to_day_number >= @before AND m.managed_to_day_number <= @to THEN YEAR(m.managed_to) * 12 + MONTH(m.managed_to) - 1 ELSE -1 END AS exit_month,
           CASE WHEN m.managed_to_day_number >= @from AND m.managed_to_day_number <= @to THEN 1 ELSE 0 END AS has_left,
           CASE WHEN r.sort_order >= h.sort_order - 1 THEN 1 ELSE 0 END AS is_high,
           CASE WHEN m.reactive = 1 THEN -1
                ELSE @to - COALESCE(CASE WHEN s.seen_later = 1 THEN NULL ELSE m.next_visit_due_day_number END, COALESCE(s.day_number, m.day_number) + r.visit_months * 30, @to) END AS visit_late,
           CASE WHEN m.assessment_due_day_number IS NULL THEN 0 ELSE 1 END AS assessed,
           CASE WHEN m.assessment_due_day_number < @to THEN 1 ELSE 0 END AS assessment_late
    FROM managed_offender m
    JOIN person p ON p.person_id = m.person_id
    JOIN risk_level r ON r.risk_level_id = m.risk_level_id
    LEFT JOIN offender_age a ON a.offender_id = m.offender_id AND a.as_of = @age_month
    LEFT JOIN seen s ON s.offender_id = m.offender_id
    CROSS JOIN high h
    WHERE m.day_number <= @to
      AND m.force_id >= @force_low AND m.force_id <= @force_high
      AND (@sex = 9 OR p.sex_id = @sex)
),
placed AS (
    SELECT force_id, 1 AS in_window, CAST(category AS int) AS category, CAST(level AS int) AS level, risk_level_id, manager_id, sex_id, age,
           CASE WHEN visit_late > 0 THEN visit_late ELSE 0 END AS days_late, -1 AS entry_month, -1 AS exit_month,
           CAST(registered AS int) AS registered, CAST(reactive AS int) AS reactive, 1 - CAST(reactive AS int) AS visited,
           CASE WHEN visit_late > 0 THEN 1 ELSE 0 END AS late, CASE WHEN reactive = 0 AND visit_late <= 0 AND visit_late > -@due_soon_days - 1 THEN 1 ELSE 0 END AS soon,
           assessed, assessment_late, is_high, CASE WHEN manager_id >= 0 THEN 1 ELSE 0 END AS with_manager
    FROM offenders
    WHERE managed = 1 AND (age < 0 OR (age >= @age_from AND age <= @age_to))
    UNION ALL
    SELECT force_id, 0, CAST(category AS int), CAST(level AS int), risk_level_id, manager_id, sex_id, age, 0, -1, -1,
           CAST(registered AS int), CAST(reactive AS int), 1 - CAST(reactive AS int), 0, 0, 0, 0, is_high, 0
    FROM offenders
    WHERE managed_before = 1 AND (age < 0 OR (age >= @age_from AND age <= @age_to))
    UNION ALL
    SELECT force_id, 2 + entered, 0, 0, 0, -1, 0, -1, 0, entry_month, -1, CAST(registered AS int), 0, 0, 0, 0, 0, 0, 0, 0
    FROM offenders
    WHERE entry_month >= 0 AND (age < 0 OR (age >= @age_from AND age <= @age_to))
    UNION ALL
    SELECT force_id, 2 + has_left, 0, 0, 0, -1, 0, -1, 0, -1, exit_month, CAST(registered AS int), 0, 0, 0, 0, 0, 0, 0, 0
    FROM offenders
    WHERE exit_month >= 0 AND (age < 0 OR (age >= @age_from AND age <= @age_to))
)
SELECT force_id,
       CASE WHEN GROUPING(entry_month) = 0 THEN 'entries' WHEN GROUPING(exit_month) = 0 THEN 'exits' WHEN GROUPING(age) = 0 THEN 'ages'
            WHEN GROUPING(days_late) = 0 THEN 'late' WHEN GROUPING(risk_level_id) = 0 THEN 'riskLevels' WHEN GROUPING(category) = 0 THEN 'categories'
            WHEN GROUPING(level) = 0 THEN 'levels' WHEN GROUPING(manager_id) = 0 THEN 'managers' ELSE 'offenders' END AS facet,
       CASE WHEN GROUPING(entry_month) = 0 OR GROUPING(exit_month) = 0 THEN in_window - 2 ELSE in_window END AS period,
       COALESCE(entry_month, exit_month) AS month,
       age,
       sex_id AS sex,
       CAST(risk_level_id AS int) AS risk_level,
       category,
       level,
       CAST(days_late AS float(53)) AS days_late,
       CAST(COUNT(*) AS float(53)) AS managed,
       CAST(SUM(registered) AS float(53)) AS registered,
       CAST(SUM(reactive) AS float(53)) AS reactive,
       CAST(SUM(visited) AS float(53)) AS visited,
       CAST(SUM(late) AS float(53)) AS visits_overdue,
       CAST(SUM(soon) AS float(53)) AS visits_due_soon,
       CAST(SUM(assessed) AS float(53)) AS assessed,
       CAST(SUM(assessment_late) AS float(53)) AS assessments_overdue,
       CAST(SUM(is_high) AS float(53)) AS high_risk,
       CAST(SUM(with_manager) AS float(53)) AS with_manager
FROM placed
GROUP BY GROUPING SETS (
    (force_id, in_window),
    (force_id, in_window, entry_month),
    (force_id, in_window, exit_month),
    (force_id, in_window, age, sex_id),
    (force_id, in_window, risk_level_id, days_late),
    (force_id, in_window, risk_level_id),
    (force_id, in_window, category),
    (force_id, in_window, level),
    (force_id, in_window, manager_id))
HAVING (GROUPING(entry_month) = 1 OR entry_month >= 0) AND (GROUPING(exit_month) = 1 OR exit_month >= 0)
   AND (GROUPING(days_late) = 1 OR days_late > 0) AND (GROUPING(manager_id) = 1 OR manager_id >= 0)
