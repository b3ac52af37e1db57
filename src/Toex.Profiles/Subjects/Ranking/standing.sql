-- Where the subjects of `chosen` stand in the window: 1 suspect of VAWG, 2 victim of VAWG, 3 missing, 4 managed, 5 an order breached,
-- 6 a missing child is among their victims.
vawg_codes AS (
    SELECT c.offence_code_id, SUBSTRING(@vawg_scope, c.offence_code_id + 1, 1) AS counts_when
    FROM offence_code c
    WHERE SUBSTRING(@vawg_scope, c.offence_code_id + 1, 1) <> '0'
),
involvement AS (
    SELECT x.offence_id, x.role_id, x.sex_id, x.age, ch.subject_id
    FROM offence_person x
    JOIN chosen ch ON ch.person_id = x.person_id
    WHERE x.day_number >= @from AND x.day_number <= @to
),
vawg AS (
    SELECT o.offence_id
    FROM offence o
    JOIN vawg_codes s ON s.offence_code_id = o.offence_code_id AND (s.counts_when = '1' OR o.domestic = 1)
    WHERE o.day_number >= @from AND o.day_number <= @to
      AND o.offence_id IN (SELECT offence_id FROM involvement)
),
suspected AS (
    SELECT i.offence_id, i.subject_id
    FROM involvement i
    WHERE i.role_id = 1
      AND i.offence_id IN (SELECT offence_id FROM vawg)
),
victims_met AS (
    SELECT v.offence_id, v.person_id
    FROM offence_person v
    WHERE v.role_id = 2
      AND v.day_number >= @from AND v.day_number <= @to
      AND (@vawg_sex = 9 OR v.sex_id = @vawg_sex)
      AND COALESCE(v.age, @vawg_age_from) >= @vawg_age_from
      AND v.offence_id IN (SELECT offence_id FROM suspected)
),
gone AS (
    SELECT COALESCE(l.subject_id, e.person_id) AS subject_id, MIN(COALESCE(e.age, 99)) AS age
    FROM missing_episode e
    LEFT JOIN linked l ON l.person_id = e.person_id
    WHERE e.day_number >= @from AND e.day_number <= @to
    GROUP BY COALESCE(l.subject_id, e.person_id)
),
standing AS (
    SELECT s.subject_id, 1 AS place, COUNT(DISTINCT s.offence_id) AS number
    FROM suspected s
    WHERE s.offence_id IN (SELECT offence_id FROM victims_met)
    GROUP BY s.subject_id
    UNION ALL
    SELECT i.subject_id, 2 AS place, COUNT(DISTINCT i.offence_id) AS number
    FROM involvement i
    WHERE i.role_id = 2
      AND (@vawg_sex = 9 OR i.sex_id = @vawg_sex)
      AND COALESCE(i.age, @vawg_age_from) >= @vawg_age_from
      AND i.offence_id IN (SELECT offence_id FROM vawg)
    GROUP BY i.subject_id
    UNION ALL
    SELECT ch.subject_id, 3 AS place, COUNT(*) AS number
    FROM missing_episode e
    JOIN chosen ch ON ch.person_id = e.person_id
    WHERE e.day_number >= @from AND e.day_number <= @to
    GROUP BY ch.subject_id
    UNION ALL
    SELECT ch.subject_id, 4 AS place, COUNT(*) AS number
    FROM managed_offender m
    JOIN chosen ch ON ch.person_id = m.person_id
    WHERE m.day_number <= @to AND (m.managed_to_day_number IS NULL OR m.managed_to_day_number > @to)
    GROUP BY ch.subject_id
    UNION ALL
    SELECT ch.subject_id, 5 AS place, COUNT(*) AS number
    FROM civil_order c
    JOIN chosen ch ON ch.person_id = c.person_id
    WHERE c.last_breach_date >= @from_date AND c.last_breach_date <= @to_date
    GROUP BY ch.subject_id
    UNION ALL
    SELECT s.subject_id, 6 AS place, COUNT(DISTINCT g.subject_id) AS number
    FROM suspected s
    JOIN victims_met v ON v.offence_id = s.offence_id
    LEFT JOIN linked l ON l.person_id = v.person_id
    JOIN gone g ON g.subject_id = COALESCE(l.subject_id, v.person_id) AND g.age < 18
    GROUP BY s.subject_id
)
