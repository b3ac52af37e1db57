SELECT CAST(COUNT(*) AS bigint) AS problems
FROM offence o
LEFT JOIN force f ON f.force_id = o.force_id
LEFT JOIN offence_code c ON c.offence_code_id = o.offence_code_id
LEFT JOIN outcome_group g ON g.outcome_group_id = o.outcome_group_id
LEFT JOIN location_type l ON l.location_type_id = o.location_type_id
WHERE f.force_id IS NULL OR c.offence_code_id IS NULL OR g.outcome_group_id IS NULL OR l.location_type_id IS NULL
