-- Code 0 stands for offences whose text is not certain: it is in no scope on purpose.
WITH used AS (
    SELECT DISTINCT offence_code_id FROM offence WHERE offence_code_id <> 0
)
SELECT CAST(COUNT(*) AS bigint) AS problems
FROM used u
JOIN offence_code c ON c.offence_code_id = u.offence_code_id
JOIN offence_subgroup g ON g.offence_subgroup_id = c.offence_subgroup_id
CROSS JOIN scope_rule r
LEFT JOIN scope_offence s ON s.scope_rule_id = r.scope_rule_id AND s.offence_code_id = u.offence_code_id
WHERE g.offence_group NOT IN ('Fraud offences', 'Fraud and forgery')
  AND s.offence_code_id IS NULL
