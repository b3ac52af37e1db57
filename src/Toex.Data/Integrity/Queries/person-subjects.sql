SELECT CAST(COUNT(*) AS bigint) AS problems
FROM person p
WHERE NOT EXISTS (SELECT 1 FROM subject s WHERE s.subject_id = p.subject_id)
