-- Managers, and offenders in order of their first day with the day by which the plan has the next visit.
INSERT INTO offender_manager (manager_id, force_id, reference)
SELECT DISTINCT (f.position + 1) * 1000000 + s.manager + 1, f.force_id, 'OM' || f.force_number || '-' || lpad(CAST(s.manager + 1 AS VARCHAR), 3, '0')
FROM sample_offender s
JOIN sample_force f ON f.position = s.position
WHERE s.manager IS NOT NULL
ORDER BY ALL;

CREATE TEMP TABLE sample_offender_numbered AS
SELECT *, row_number() OVER (ORDER BY managed_from, key, person_id) AS offender_id
FROM sample_offender;

-- The days on which offenders were seen. Most come a little before their day, some late, by two fifths of the time between visits on
-- average; the plan starts anew from each visit. So what is overdue is the same share of any day but for chance, and profiles of earlier
-- days find it in these visits. A chain begins with the offender's management, or some visits before the first that is told.
CREATE TEMP TABLE sample_offender_seen AS
WITH begun AS (
    SELECT offender_id, force_id, key, managed_from, from_day, to_day, visit_days, overburdened, late_share,
           greatest(managed_from, from_day - 3 * visit_days) AS begin_day
    FROM sample_offender_numbered
    WHERE reactive = 0 AND person IS NULL
),
stepped AS (
    SELECT *, unnest(range(1, CAST(2 + (to_day - begin_day) / (0.85 * visit_days) AS BIGINT))) AS step
    FROM begun
    WHERE begin_day < to_day
),
keyed AS (
    SELECT *, hash(xor(key, hash(step))) AS visit_key
    FROM stepped
),
spaced AS (
    SELECT *, greatest(1, CAST(round(visit_days * CASE
                  -- where in an interval the chain begins is chance
                  WHEN step = 1 AND begin_day > managed_from THEN sample_draw(visit_key, 'interval') * CASE WHEN overburdened THEN 2 ELSE 1 END
                  WHEN overburdened THEN 1.6 + 0.8 * sample_draw(visit_key, 'interval')
                  WHEN sample_draw(visit_key, 'late') < late_share THEN 1 + least(1.5, -ln(1 - sample_draw(visit_key, 'interval')) * 0.4)
                  ELSE 0.86 + 0.14 * sample_draw(visit_key, 'interval') END) AS INTEGER)) AS days
    FROM keyed
)
SELECT offender_id, force_id, key, visit_key, managed_from, from_day, to_day, visit_days,
       begin_day + CAST(SUM(days) OVER (PARTITION BY offender_id ORDER BY step) AS INTEGER) AS visit_date
FROM spaced;

-- The latest of them and the day by which the next is due.
CREATE TEMP TABLE sample_offender_due AS
SELECT n.offender_id, COALESCE(MAX(s.visit_date), n.managed_from) + n.visit_days AS visit_due
FROM sample_offender_numbered n
LEFT JOIN sample_offender_seen s ON s.offender_id = n.offender_id AND s.visit_date <= s.to_day
WHERE n.reactive = 0 AND n.person IS NULL
GROUP BY n.offender_id, n.managed_from, n.visit_days;

INSERT INTO managed_offender (offender_id, force_id, reference, person_id, category, level, risk_level_id, manager_id, registered, reactive, managed_from,
                              day_number, month_number, managed_to, managed_to_day_number, next_visit_due, next_visit_due_day_number,
                              assessment_due, assessment_due_day_number)
WITH planned AS (
    SELECT n.*, COALESCE(n.next_visit_due, CASE WHEN n.managed_to IS NULL AND NOT n.unplanned THEN d.visit_due END) AS next_visit
    FROM sample_offender_numbered n
    LEFT JOIN sample_offender_due d ON d.offender_id = n.offender_id
)
SELECT s.offender_id, s.force_id, 'VS' || f.force_number || '-' || s.offender_id, s.person_id, s.category, s.level, s.risk_level_id,
       (s.position + 1) * 1000000 + s.manager + 1, s.registered, s.reactive,
       s.managed_from, date_diff('day', DATE '2000-01-01', s.managed_from), year(s.managed_from) * 12 + month(s.managed_from) - 1,
       s.managed_to, date_diff('day', DATE '2000-01-01', s.managed_to), s.next_visit, date_diff('day', DATE '2000-01-01', s.next_visit),
       s.assessment_due, date_diff('day', DATE '2000-01-01', s.assessment_due)
FROM planned s
JOIN sample_force f ON f.position = s.position
ORDER BY s.offender_id;
