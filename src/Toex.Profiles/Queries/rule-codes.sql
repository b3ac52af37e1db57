SELECT s.offence_code_id, t.name, s.condition_id
FROM scope_offence s
JOIN offence_theme t ON t.offence_theme_id = s.offence_theme_id
WHERE s.scope_rule_id = @scope_rule
