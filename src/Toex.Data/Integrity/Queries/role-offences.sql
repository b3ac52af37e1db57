SELECT CAST(COUNT(*) AS bigint) AS problems
FROM offence_person x
LEFT JOIN offence o ON o.offence_id = x.offence_id
WHERE o.offence_id IS NULL
