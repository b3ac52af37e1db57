SELECT CAST(COUNT(*) AS bigint) AS problems
FROM offence_person x
WHERE NOT EXISTS (SELECT 1 FROM offence o WHERE o.offence_id = x.offence_id)
