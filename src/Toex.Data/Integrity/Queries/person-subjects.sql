SELECT CAST(COUNT(*) AS bigint) AS problems
FROM person p
LEFT JOIN subject s ON s.subject_id = p.subject_id
WHERE s.subject_id IS NULL
