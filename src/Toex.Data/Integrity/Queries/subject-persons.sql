WITH counted AS (
    SELECT subject_id, COUNT(*) AS persons FROM person GROUP BY subject_id
)
SELECT CAST(COUNT(*) AS bigint) AS problems
FROM subject s
LEFT JOIN counted c ON c.subject_id = s.subject_id
WHERE s.persons <> COALESCE(c.persons, 0) OR s.persons < 1
