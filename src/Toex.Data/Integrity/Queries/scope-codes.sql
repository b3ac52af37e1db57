SELECT CAST(COUNT(*) AS bigint) AS problems
FROM offence_code c
JOIN offence_subgroup g ON g.offence_subgroup_id = c.offence_subgroup_id
CROSS JOIN scope_rule r
WHERE g.offence_group <> 'Fraud offences'
  AND NOT EXISTS (SELECT 1 FROM scope_offence s WHERE s.scope_rule_id = r.scope_rule_id AND s.offence_code_id = c.offence_code_id)
