-- How many suspects and victims have which harm, more than one offence, more than one person on the other side, which age: counts
-- that add up, from which repeat, serial and concentration are concluded. One row of `involved` is a subject's part in one offence.
-- Most persons are their own subject; `linked` are those that stand for another record, so that few rows have to be looked up. That
-- their number is above 0 is true of all; a planner takes a second condition as a sign that few are left, and looks them up, not through.
-- The scope goes first: a third of the offences then meets the persons, once for each role.
WITH linked AS (
    SELECT person_id, subject_id FROM person WHERE subject_id <> person_id AND subject_id > 0
),
scope AS (
    SELECT c.offence_code_id, SUBSTRING(@scope, c.offence_code_id + 1, 1) AS counts_when, COALESCE(w.weight, 0) AS weight
    FROM offence_code c
    LEFT JOIN offence_weight w ON w.offence_code_id = c.offence_code_id AND w.weight_scale_id = @weight_scale
    WHERE SUBSTRING(@scope, c.offence_code_id + 1, 1) <> '0'
),
scoped AS (
    SELECT o.offence_id, o.force_id, s.weight
    FROM offence o
    JOIN scope s
      ON s.offence_code_id = o.offence_code_id
     AND (s.counts_when = '1' OR o.domestic = 1)
    WHERE o.day_number >= @from AND o.day_number <= @to
      AND o.force_id >= @force_low AND o.force_id <= @force_high
),
victims AS (
    SELECT s.offence_id, s.force_id, COALESCE(l.subject_id, v.person_id) AS subject_id, COALESCE(v.age, -1) AS age, v.sex_id
    FROM scoped s
    JOIN offence_person v ON v.offence_id = s.offence_id
    LEFT JOIN linked l ON l.person_id = v.person_id
    WHERE v.role_id = 2
      AND v.day_number >= @from AND v.day_number <= @to
      AND (@sex = 9 OR v.sex_id = @sex)
      AND COALESCE(v.age, @age_from) >= @age_from AND COALESCE(v.age, @age_from) <= @age_to
),
involved AS (
    SELECT s.force_id, COALESCE(l.subject_id, x.person_id) AS subject_id, s.offence_id,
           MIN(s.weight) AS weight, MIN(v.subject_id) AS first_victim, MAX(v.subject_id) AS last_victim
    FROM scoped s
    JOIN offence_person x
      ON x.offence_id = s.offence_id
     AND x.role_id = 1
     AND x.day_number >= @from AND x.day_number <= @to
    LEFT JOIN linked l ON l.person_id = x.person_id
    LEFT JOIN victims v ON v.offence_id = s.offence_id
    WHERE @any_person = 1 OR v.offence_id IS NOT NULL
    GROUP BY s.force_id, COALESCE(l.subject_id, x.person_id), s.offence_id
),
suspects AS (
    SELECT force_id, subject_id,
           CASE WHEN MIN(offence_id) < MAX(offence_id) THEN 1 ELSE 0 END AS is_repeat,
           CASE WHEN MIN(first_victim) < MAX(last_victim) THEN 1 ELSE 0 END AS is_serial,
           SUM(weight) AS harm
    FROM involved
    GROUP BY force_id, subject_id
),
repeat_victims AS (
    SELECT force_id, subject_id,
           CASE WHEN MIN(offence_id) < MAX(offence_id) THEN 1 ELSE 0 END AS is_repeat
    FROM victims
    GROUP BY force_id, subject_id
)
SELECT force_id, 'suspects' AS facet, 1 AS period, 0 AS age, 0 AS sex, CAST(harm AS float(53)) AS harm,
       CAST(COUNT(*) AS float(53)) AS suspects, CAST(SUM(is_repeat) AS float(53)) AS repeat_suspects, CAST(SUM(is_serial) AS float(53)) AS serial_suspects,
       CAST(0 AS float(53)) AS victims, CAST(0 AS float(53)) AS repeat_victims, CAST(0 AS float(53)) AS victim_parts
FROM suspects
GROUP BY force_id, harm
UNION ALL
SELECT force_id, 'victims' AS facet, 1 AS period, 0 AS age, 0 AS sex, CAST(0 AS float(53)) AS harm,
       CAST(0 AS float(53)) AS suspects, CAST(0 AS float(53)) AS repeat_suspects, CAST(0 AS float(53)) AS serial_suspects,
       CAST(COUNT(*) AS float(53)) AS victims, CAST(SUM(is_repeat) AS float(53)) AS repeat_victims, CAST(0 AS float(53)) AS victim_parts
FROM repeat_victims
GROUP BY force_id
UNION ALL
SELECT force_id, 'ages' AS facet, 1 AS period, CAST(age AS int) AS age, CAST(sex_id AS int) AS sex, CAST(0 AS float(53)) AS harm,
       CAST(0 AS float(53)) AS suspects, CAST(0 AS float(53)) AS repeat_suspects, CAST(0 AS float(53)) AS serial_suspects,
       CAST(0 AS float(53)) AS victims, CAST(0 AS float(53)) AS repeat_victims, CAST(COUNT(*) AS float(53)) AS victim_parts
FROM victims
GROUP BY force_id, age, sex_id
