-- Each offence code with the theme that it has in the rule of all crime, and whether that rule counts it.
SELECT c.offence_code_id, c.code, COALESCE(t.name, '') AS theme
FROM offence_code c
LEFT JOIN scope_offence s ON s.offence_code_id = c.offence_code_id AND s.scope_rule_id = @all_crime
LEFT JOIN offence_theme t ON t.offence_theme_id = s.offence_theme_id
