SELECT scope_rule_id, theme, scope, version, victim_sex_id, victim_age_from, definition, source FROM scope_rule
