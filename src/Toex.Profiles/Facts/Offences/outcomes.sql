SELECT outcome_group_id, name FROM outcome_group
