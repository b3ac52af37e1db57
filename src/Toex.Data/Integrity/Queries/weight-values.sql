SELECT CAST(COUNT(*) AS bigint) AS problems
FROM offence_weight
WHERE weight < 0 OR (basis = 'override' AND (COALESCE(reason, '') = '' OR COALESCE(approver, '') = ''))
