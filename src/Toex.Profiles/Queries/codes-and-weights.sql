SELECT c.offence_code_id, c.code, c.title, CASE WHEN a.offence_code_id IS NULL THEN 0 ELSE 1 END AS is_crime, w.weight, w.approver
FROM offence_code c
LEFT JOIN scope_offence a ON a.offence_code_id = c.offence_code_id AND a.scope_rule_id = @all_crime
LEFT JOIN offence_weight w ON w.offence_code_id = c.offence_code_id AND w.weight_scale_id = @weight_scale
