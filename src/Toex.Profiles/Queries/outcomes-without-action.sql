SELECT outcome_group_id FROM outcome_group WHERE is_no_further_action = 1
