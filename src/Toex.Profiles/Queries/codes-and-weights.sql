SELECT c.offence_code_id, c.code, c.title, g.offence_group, w.weight, w.basis, w.approver
FROM offence_code c
JOIN offence_subgroup g ON g.offence_subgroup_id = c.offence_subgroup_id
LEFT JOIN offence_weight w ON w.offence_code_id = c.offence_code_id AND w.weight_scale_id = @weight_scale
