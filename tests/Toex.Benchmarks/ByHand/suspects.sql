-- Repeat and serial suspects, and the share of all suspects' harm that the top 5 % hold.
WITH involved AS (
    SELECT DISTINCT o.force_id, p.subject_id, o.offence_id, o.weight
    FROM vawg o
    JOIN offence_person x ON x.offence_id = o.offence_id
    JOIN person p ON p.person_id = x.person_id
    WHERE o.in_window AND x.role_id = 1 AND x.day_number BETWEEN $from AND $to
),
victims AS (
    SELECT o.offence_id, p.subject_id
    FROM vawg o
    JOIN offence_person v ON v.offence_id = o.offence_id
    JOIN person p ON p.person_id = v.person_id
    WHERE o.in_window AND v.role_id = 2 AND v.day_number BETWEEN $from AND $to
      AND v.sex_id = 2 AND (v.age >= 10 OR v.age IS NULL)
),
met AS (
    SELECT i.force_id, i.subject_id, count(DISTINCT v.subject_id) AS victims
    FROM involved i
    JOIN victims v ON v.offence_id = i.offence_id
    GROUP BY i.force_id, i.subject_id
),
suspects AS (
    SELECT force_id, subject_id, count(*) AS offences, CAST(sum(weight) AS DOUBLE) AS harm
    FROM involved
    GROUP BY force_id, subject_id
),
ranked AS (
    SELECT s.*, m.victims,
           row_number() OVER (PARTITION BY s.force_id ORDER BY s.harm DESC) AS place,
           count(*) OVER (PARTITION BY s.force_id) AS suspects
    FROM suspects s
    JOIN met m USING (force_id, subject_id)
)
SELECT force_id,
       count(*) FILTER (offences >= 2) AS repeat_suspects,
       count(*) FILTER (victims >= 2) AS serial_suspects,
       sum(harm) FILTER (place <= ceil(suspects * 0.05)) / sum(harm) AS top_share
FROM ranked
GROUP BY force_id
