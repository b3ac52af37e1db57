SELECT COUNT(*)
FROM stage.good s
JOIN stage.known_person p ON p.local_reference = s.person_reference
WHERE p.birth_date IS NOT NULL AND toex_age(p.birth_date, CAST(s.missing_from AS DATE)) IS NULL
