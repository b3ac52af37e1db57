SELECT CAST(COUNT(*) AS bigint) AS problems
FROM offence_person x
LEFT JOIN person p ON p.person_id = x.person_id
WHERE p.person_id IS NULL
