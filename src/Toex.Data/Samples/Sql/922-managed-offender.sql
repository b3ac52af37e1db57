-- Managers, offenders in order of their first day, and their visits.
INSERT INTO offender_manager (manager_id, force_id, reference)
SELECT DISTINCT (f.position + 1) * 1000000 + s.manager + 1, f.force_id, 'OM' || f.force_number || '-' || lpad(CAST(s.manager + 1 AS VARCHAR), 3, '0')
FROM sample_offender s
JOIN sample_force f ON f.position = s.position
WHERE s.manager IS NOT NULL
ORDER BY ALL;

CREATE TEMP TABLE sample_offender_numbered AS
SELECT *, row_number() OVER (ORDER BY managed_from, key, person_id) AS offender_id
FROM sample_offender;

INSERT INTO managed_offender (offender_id, force_id, reference, person_id, category, level, risk_level_id, manager_id, registered, reactive, managed_from,
                              day_number, month_number, managed_to, managed_to_day_number, next_visit_due, next_visit_due_day_number,
                              assessment_due, assessment_due_day_number)
SELECT s.offender_id, s.force_id, 'VS' || f.force_number || '-' || s.offender_id, s.person_id, s.category, s.level, s.risk_level_id,
       (s.position + 1) * 1000000 + s.manager + 1, s.registered, s.reactive,
       s.managed_from, date_diff('day', DATE '2000-01-01', s.managed_from), year(s.managed_from) * 12 + month(s.managed_from) - 1,
       s.managed_to, date_diff('day', DATE '2000-01-01', s.managed_to), s.next_visit_due, date_diff('day', DATE '2000-01-01', s.next_visit_due),
       s.assessment_due, date_diff('day', DATE '2000-01-01', s.assessment_due)
FROM sample_offender_numbered s
JOIN sample_force f ON f.position = s.position
ORDER BY s.offender_id;

INSERT INTO offender_visit (visit_id, force_id, reference, offender_id, visit_date, day_number, month_number, completed)
WITH routine AS (
    SELECT s.offender_id, s.force_id, s.key, s.managed_from, s.visit_days, s.last_visit, o.first_day,
           -- back to the first day of the period; the latest is there however long ago
           unnest(range(greatest(1, (s.last_visit - o.first_day) // s.visit_days + 1))) AS before
    FROM sample_offender_numbered s
    JOIN sample_option o ON true
    WHERE s.reactive = 0 AND s.last_visit >= s.managed_from
),
seen AS (
    SELECT *, hash(xor(key, hash(before))) AS visit_key,
           last_visit - CAST(before * visit_days - CASE WHEN before = 0 THEN 0 ELSE floor((sample_draw(hash(xor(key, hash(before))), 'shift') - 0.5) * 0.2 * visit_days) END AS INTEGER) AS visit_date
    FROM routine
),
visits AS (
    SELECT offender_id, force_id, visit_date, 1 AS completed, visit_key
    FROM seen
    WHERE visit_date >= managed_from AND (before = 0 OR visit_date >= first_day)
    UNION ALL
    -- nobody at home, and seen some days later
    SELECT offender_id, force_id, visit_date - 2 - sample_bucket(visit_key, 'tried', 5), 0, visit_key
    FROM seen
    WHERE visit_date - 7 >= greatest(managed_from, first_day) AND sample_draw(visit_key, 'not at home') < 0.12
    UNION ALL
    -- overdue, and tried in vain since
    SELECT s.offender_id, s.force_id, s.visit_due + sample_bucket(s.key, 'tried', CAST(o.last_day - s.visit_due AS INTEGER)), 0, s.key
    FROM sample_offender_numbered s
    JOIN sample_option o ON true
    WHERE s.managed_to IS NULL AND s.reactive = 0 AND s.visit_due < o.last_day AND sample_draw(s.key, 'tried in vain') < 0.4
    UNION ALL
    SELECT s.offender_id, s.force_id, o.last_day - CAST(l.fields['days_ago'] AS INTEGER), CAST(l.fields['completed'] AS INTEGER), sample_key(l.line)
    FROM sample_line l
    JOIN sample_offender_numbered s ON s.person = l.fields['person']
    JOIN sample_option o ON true
    WHERE l.file = 'story-visit'
),
numbered AS (
    SELECT *, row_number() OVER (ORDER BY visit_date, visit_key, offender_id, completed) AS visit_id
    FROM visits
)
SELECT v.visit_id, v.force_id, 'HV' || f.force_number || '-' || v.visit_id, v.offender_id, v.visit_date,
       date_diff('day', DATE '2000-01-01', v.visit_date), year(v.visit_date) * 12 + month(v.visit_date) - 1, v.completed
FROM numbered v
JOIN sample_force f ON f.force_id = v.force_id
ORDER BY v.visit_id;
