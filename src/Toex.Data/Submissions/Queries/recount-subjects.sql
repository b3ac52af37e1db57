UPDATE subject
SET persons = (SELECT CAST(COUNT(*) AS int) FROM person p WHERE p.subject_id = subject.subject_id)
WHERE persons <> (SELECT COUNT(*) FROM person p WHERE p.subject_id = subject.subject_id)
