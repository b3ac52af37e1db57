-- Every new person is a subject alone until records are linked.
INSERT INTO subject (subject_id, persons)
SELECT p.subject_id, CAST(COUNT(*) AS int)
FROM person p
WHERE p.submission_id = @submission_id AND NOT EXISTS (SELECT 1 FROM subject s WHERE s.subject_id = p.subject_id)
GROUP BY p.subject_id
