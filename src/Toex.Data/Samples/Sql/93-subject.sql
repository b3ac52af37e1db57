-- Every person is a subject alone until records are linked.
INSERT INTO subject (subject_id, persons)
SELECT person_id, 1
FROM person
ORDER BY person_id;
