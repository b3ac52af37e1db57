-- Visits to managed offenders, completed or not.
INSERT INTO offender_visit (visit_id, force_id, reference, offender_id, visit_date, day_number, month_number, completed)
WITH visits AS (
    SELECT offender_id, force_id, visit_date, 1 AS completed, visit_key
    FROM sample_offender_seen
    WHERE visit_date BETWEEN from_day AND to_day
    UNION ALL
    -- nobody at home, and seen some days later
    SELECT offender_id, force_id, visit_date - 2 - sample_bucket(visit_key, 'tried', 5), 0, visit_key
    FROM sample_offender_seen
    WHERE visit_date <= to_day AND visit_date - 7 >= greatest(managed_from, from_day) AND sample_draw(visit_key, 'not at home') < 0.12
    UNION ALL
    -- overdue, and tried in vain since
    SELECT s.offender_id, s.force_id, d.visit_due + sample_bucket(s.key, 'tried', CAST(s.to_day - d.visit_due AS INTEGER)), 0, s.key
    FROM sample_offender_numbered s
    JOIN sample_offender_due d ON d.offender_id = s.offender_id
    WHERE s.managed_to IS NULL AND d.visit_due < s.to_day AND d.visit_due >= s.from_day AND sample_draw(s.key, 'tried in vain') < 0.4
    UNION ALL
    SELECT s.offender_id, s.force_id, o.last_day - CAST(l.fields['days_ago'] AS INTEGER), CAST(l.fields['completed'] AS INTEGER), sample_key(l.line)
    FROM sample_line l
    JOIN sample_offender_numbered s ON s.person = l.fields['person']
    JOIN sample_option o ON true
    WHERE l.file = 'story-visit' AND o.last_day - CAST(l.fields['days_ago'] AS INTEGER) >= o.first_day - 731
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
