-- Every new person is a subject alone until records are linked.
INSERT INTO subject (subject_id, persons)
SELECT p.subject_id, CAST(COUNT(*) AS int)
FROM person p
LEFT JOIN subject s ON s.subject_id = p.subject_id
WHERE p.submission_id = @submission_id AND s.subject_id IS NULL
GROUP BY p.subject_id
