WITH repeated AS (
    SELECT offence_id, person_id, role_id, COUNT(*) - 1 AS extra
    FROM offence_person
    GROUP BY offence_id, person_id, role_id
    HAVING COUNT(*) > 1
)
SELECT CAST(COALESCE(SUM(extra), 0) AS bigint) AS problems FROM repeated
