-- What is ranked of offences in scope: subjects with the role in at least one, and whom they met there.
victims AS (
    SELECT v.offence_id, v.person_id
    FROM offence_person v
    WHERE v.role_id = 2
      AND v.day_number >= @from AND v.day_number <= @to
      AND (@sex = 9 OR v.sex_id = @sex)
      AND COALESCE(v.age, @age_from) >= @age_from AND COALESCE(v.age, @age_from) <= @age_to
),
suspects AS (
    SELECT x.offence_id, x.person_id
    FROM offence_person x
    WHERE x.role_id = 1
      AND x.day_number >= @from AND x.day_number <= @to
),
candidates AS (
    SELECT offence_id FROM victims
    UNION ALL
    SELECT a.offence_id
    FROM offence a
    WHERE @any_person = 1
      AND a.day_number >= @from AND a.day_number <= @to
),
scope AS (
    SELECT c.offence_code_id, SUBSTRING(@scope, c.offence_code_id + 1, 1) AS counts_when, w.weight
    FROM offence_code c
    LEFT JOIN offence_weight w ON w.offence_code_id = c.offence_code_id AND w.weight_scale_id = @weight_scale
    WHERE SUBSTRING(@scope, c.offence_code_id + 1, 1) <> '0'
),
scoped AS (
    SELECT o.offence_id, o.force_id, o.day_number, o.team_id, o.outcome_group_id, s.weight
    FROM offence o
    JOIN scope s
      ON s.offence_code_id = o.offence_code_id
     AND (s.counts_when = '1' OR o.domestic = 1)
    WHERE o.day_number >= @from AND o.day_number <= @to
      AND o.offence_id IN (SELECT offence_id FROM candidates)
),
in_role AS (
    SELECT offence_id, person_id FROM suspects WHERE @role = 1
    UNION ALL
    SELECT offence_id, person_id FROM victims WHERE @role = 2
),
other_side AS (
    SELECT offence_id, person_id FROM victims WHERE @role = 1
    UNION ALL
    SELECT offence_id, person_id FROM suspects WHERE @role = 2
),
involved AS (
    SELECT s.force_id, COALESCE(l.subject_id, r.person_id) AS subject_id, s.offence_id AS event_id, s.day_number, s.team_id, s.outcome_group_id,
           CASE WHEN s.weight IS NULL THEN 1 ELSE 0 END AS unweighted, COALESCE(s.weight, 0) AS weight, 1 AS events, MIN(r.person_id) AS person_id
    FROM scoped s
    JOIN in_role r ON r.offence_id = s.offence_id
    LEFT JOIN linked l ON l.person_id = r.person_id
    GROUP BY s.force_id, COALESCE(l.subject_id, r.person_id), s.offence_id, s.day_number, s.team_id, s.outcome_group_id, s.weight
),
met AS (
    SELECT i.force_id, i.subject_id, COALESCE(l.subject_id, c.person_id) AS other_id
    FROM involved i
    JOIN other_side c ON c.offence_id = i.event_id
    LEFT JOIN linked l ON l.person_id = c.person_id
    WHERE i.force_id >= @force_low AND i.force_id <= @force_high
    GROUP BY i.force_id, i.subject_id, COALESCE(l.subject_id, c.person_id)
),
others AS (
    SELECT force_id, subject_id, COUNT(*) AS others
    FROM met
    GROUP BY force_id, subject_id
),
