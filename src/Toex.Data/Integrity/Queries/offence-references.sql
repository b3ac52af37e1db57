WITH repeated AS (
    SELECT force_id, reference, COUNT(*) - 1 AS extra
    FROM offence
    GROUP BY force_id, reference
    HAVING COUNT(*) > 1
)
SELECT CAST(COALESCE(SUM(extra), 0) AS bigint) AS problems FROM repeated
