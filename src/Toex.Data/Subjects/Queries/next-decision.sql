SELECT COALESCE(MAX(decision_id), 0) + 1 AS next_id FROM link_decision
