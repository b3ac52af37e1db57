UPDATE subject
SET persons = c.persons
FROM (SELECT p.subject_id, CAST(COUNT(*) AS int) AS persons FROM person p GROUP BY p.subject_id) c
WHERE c.subject_id = subject.subject_id AND c.persons <> subject.persons
