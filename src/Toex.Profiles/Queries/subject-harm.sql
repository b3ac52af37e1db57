-- How many suspects and victims have which harm, more than one offence, more than one person on the other side: counts that
-- add up, from which repeat, serial and concentration are concluded. One row of `involved` is a subject's part in one offence.
WITH victims AS (
    SELECT v.offence_id, v.person_id
    FROM offence_person v
    WHERE v.role_id = 2
      AND v.day_number >= @from AND v.day_number <= @to
      AND (@victim_sex = 9 OR v.sex_id = @victim_sex)
      AND COALESCE(v.age, 999) >= @victim_age_from
),
candidates AS (
    SELECT offence_id FROM victims
    UNION ALL
    SELECT a.offence_id
    FROM offence a
    WHERE @victim_sex = 9
      AND a.day_number >= @from AND a.day_number <= @to
),
scoped AS (
    SELECT o.offence_id, o.force_id, COALESCE(w.weight, 0) AS weight
    FROM offence o
    JOIN scope_offence s
      ON s.offence_code_id = o.offence_code_id
     AND s.scope_rule_id = @scope_rule
     AND (s.condition_id = 1 OR o.domestic = 1)
    LEFT JOIN offence_weight w
      ON w.offence_code_id = o.offence_code_id
     AND w.weight_scale_id = @weight_scale
    WHERE o.day_number >= @from AND o.day_number <= @to
      AND o.force_id >= @force_low AND o.force_id <= @force_high
      AND o.offence_id IN (SELECT offence_id FROM candidates)
),
victim_subjects AS (
    SELECT s.offence_id, s.force_id, p.subject_id
    FROM scoped s
    JOIN victims v ON v.offence_id = s.offence_id
    JOIN person p ON p.person_id = v.person_id
),
offence_victims AS (
    SELECT offence_id, MIN(subject_id) AS first_victim, MAX(subject_id) AS last_victim
    FROM victim_subjects
    GROUP BY offence_id
),
involved AS (
    SELECT s.force_id, p.subject_id, s.offence_id,
           MIN(s.weight) AS weight, MIN(ov.first_victim) AS first_victim, MAX(ov.last_victim) AS last_victim
    FROM scoped s
    JOIN offence_person x
      ON x.offence_id = s.offence_id
     AND x.role_id = 1
     AND x.day_number >= @from AND x.day_number <= @to
    JOIN person p ON p.person_id = x.person_id
    LEFT JOIN offence_victims ov ON ov.offence_id = s.offence_id
    GROUP BY s.force_id, p.subject_id, s.offence_id
),
suspects AS (
    SELECT force_id, subject_id,
           CASE WHEN COUNT(*) >= 2 THEN 1 ELSE 0 END AS is_repeat,
           CASE WHEN MIN(first_victim) < MAX(last_victim) THEN 1 ELSE 0 END AS is_serial,
           SUM(weight) AS harm
    FROM involved
    GROUP BY force_id, subject_id
),
repeat_victims AS (
    SELECT force_id, subject_id,
           CASE WHEN MIN(offence_id) < MAX(offence_id) THEN 1 ELSE 0 END AS is_repeat
    FROM victim_subjects
    GROUP BY force_id, subject_id
)
SELECT 1 AS role_id, force_id, is_repeat, is_serial, CAST(harm AS float(53)) AS harm, CAST(COUNT(*) AS bigint) AS subjects
FROM suspects
GROUP BY force_id, is_repeat, is_serial, harm
UNION ALL
SELECT 2 AS role_id, force_id, is_repeat, 0 AS is_serial, 0 AS harm, CAST(COUNT(*) AS bigint) AS subjects
FROM repeat_victims
GROUP BY force_id, is_repeat
