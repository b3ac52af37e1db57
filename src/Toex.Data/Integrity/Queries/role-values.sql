SELECT CAST(COUNT(*) AS bigint) AS problems
FROM offence_person
WHERE role_id NOT IN (1, 2) OR sex_id NOT IN (0, 1, 2) OR age < 0 OR age > 120
