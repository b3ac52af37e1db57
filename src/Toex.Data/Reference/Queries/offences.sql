-- Every offence code with its weight on one scale, and its theme as the rule that counts all crime (rule 3) has it.
SELECT o.offence_code_id, o.code, o.level, o.class_code, o.title, g.offence_group, g.subgroup, t.name AS theme,
       w.weight, w.basis, s.name AS scale, s.vintage, w.source, w.reason, w.approver,
       y.first_year, y.last_year
FROM offence_code AS o
INNER JOIN offence_subgroup AS g ON g.offence_subgroup_id = o.offence_subgroup_id
INNER JOIN weight_scale AS s ON s.weight_scale_id = @weight_scale_id
LEFT JOIN offence_weight AS w ON w.offence_code_id = o.offence_code_id AND w.weight_scale_id = s.weight_scale_id
LEFT JOIN scope_offence AS c ON c.offence_code_id = o.offence_code_id AND c.scope_rule_id = 3
LEFT JOIN offence_theme AS t ON t.offence_theme_id = c.offence_theme_id
LEFT JOIN (
    SELECT offence_code_id, MIN(first_year) AS first_year, CASE WHEN COUNT(last_year) < COUNT(*) THEN NULL ELSE MAX(last_year) END AS last_year
    FROM recorded_class
    GROUP BY offence_code_id
) AS y ON y.offence_code_id = o.offence_code_id
ORDER BY o.offence_code_id
