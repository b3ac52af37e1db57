-- What is ranked of managed offenders: what is overdue on the as-of date (visit, risk assessment), days of it weighted by the risk level,
-- and orders breached in the window. A visit is due by the plan's date, or by the risk level's schedule after the last completed one, as in offenders.sql.
seen AS (
    SELECT offender_id, MAX(CASE WHEN day_number <= @to THEN day_number END) AS day_number, MAX(CASE WHEN day_number > @to THEN 1 ELSE 0 END) AS seen_later
    FROM offender_visit
    WHERE completed = 1
    GROUP BY offender_id
),
due AS (
    SELECT m.force_id, m.person_id, m.offender_id, r.sort_order, COALESCE(s.day_number, m.day_number) AS last_seen,
           CASE WHEN m.reactive = 1 THEN 0
                ELSE @to - COALESCE(CASE WHEN s.seen_later = 1 THEN NULL ELSE m.next_visit_due_day_number END, COALESCE(s.day_number, m.day_number) + r.visit_months * 30, @to) END AS visit_late,
           CASE WHEN m.assessment_due_day_number < @to THEN @to - m.assessment_due_day_number ELSE 0 END AS assessment_late
    FROM managed_offender m
    JOIN person p ON p.person_id = m.person_id
    JOIN risk_level r ON r.risk_level_id = m.risk_level_id
    LEFT JOIN seen s ON s.offender_id = m.offender_id
    WHERE m.day_number <= @to AND (m.managed_to_day_number IS NULL OR m.managed_to_day_number > @to)
      AND (@sex = 9 OR p.sex_id = @sex)
      AND (p.birth_date IS NULL
           OR @to_ymd - YEAR(p.birth_date) * 10000 - MONTH(p.birth_date) * 100 - DAY(p.birth_date) NOT BETWEEN 0 AND 1109999
           OR (@to_ymd - YEAR(p.birth_date) * 10000 - MONTH(p.birth_date) * 100 - DAY(p.birth_date) >= @age_from * 10000
               AND @to_ymd - YEAR(p.birth_date) * 10000 - MONTH(p.birth_date) * 100 - DAY(p.birth_date) < (@age_to + 1) * 10000))
),
involved AS (
    SELECT d.force_id, COALESCE(l.subject_id, d.person_id) AS subject_id, d.offender_id AS event_id, d.last_seen AS day_number,
           CAST(NULL AS int) AS team_id, CAST(NULL AS int) AS outcome_group_id, 0 AS unweighted,
           d.sort_order * (CASE WHEN d.visit_late > 0 THEN d.visit_late ELSE 0 END + d.assessment_late) AS weight,
           CASE WHEN d.visit_late > 0 THEN 1 ELSE 0 END + CASE WHEN d.assessment_late > 0 THEN 1 ELSE 0 END AS events, d.person_id
    FROM due d
    LEFT JOIN linked l ON l.person_id = d.person_id
),
breached AS (
    SELECT COALESCE(l.subject_id, c.person_id) AS subject_id, COUNT(*) AS breached
    FROM civil_order c
    LEFT JOIN linked l ON l.person_id = c.person_id
    WHERE c.last_breach_date >= @from_date AND c.last_breach_date <= @to_date
    GROUP BY COALESCE(l.subject_id, c.person_id)
),
others AS (
    SELECT i.force_id, i.subject_id, MAX(b.breached) AS others
    FROM involved i
    JOIN breached b ON b.subject_id = i.subject_id
    WHERE i.force_id >= @force_low AND i.force_id <= @force_high
    GROUP BY i.force_id, i.subject_id
),
