WITH victims AS (
    SELECT o.force_id, p.subject_id, count(DISTINCT o.offence_id) AS offences
    FROM vawg o
    JOIN offence_person v ON v.offence_id = o.offence_id
    JOIN person p ON p.person_id = v.person_id
    WHERE o.in_window AND v.role_id = 2 AND v.day_number BETWEEN $from AND $to
      AND v.sex_id = 2 AND (v.age >= 10 OR v.age IS NULL)
    GROUP BY o.force_id, p.subject_id
)
SELECT force_id, count(*) FILTER (offences >= 2) AS repeat_victims
FROM victims
GROUP BY force_id
