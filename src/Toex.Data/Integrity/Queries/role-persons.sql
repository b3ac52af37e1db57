SELECT CAST(COUNT(*) AS bigint) AS problems
FROM offence_person x
WHERE NOT EXISTS (SELECT 1 FROM person p WHERE p.person_id = x.person_id)
