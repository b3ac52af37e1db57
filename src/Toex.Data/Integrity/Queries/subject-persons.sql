SELECT CAST(COUNT(*) AS bigint) AS problems
FROM subject s
WHERE s.persons <> (SELECT COUNT(*) FROM person p WHERE p.subject_id = s.subject_id) OR s.persons < 1
