WITH keys AS (
    SELECT COUNT(*) - COUNT(DISTINCT person_id) AS extra FROM person
    UNION ALL
    SELECT COUNT(*) - COUNT(DISTINCT subject_id) AS extra FROM subject
)
SELECT CAST(SUM(extra) AS bigint) AS problems FROM keys
