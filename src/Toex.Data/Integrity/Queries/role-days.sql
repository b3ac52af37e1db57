SELECT CAST(COUNT(*) AS bigint) AS problems
FROM offence_person x
JOIN offence o ON o.offence_id = x.offence_id
WHERE x.force_id <> o.force_id OR x.day_number <> o.day_number
