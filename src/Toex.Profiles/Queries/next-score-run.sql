SELECT COALESCE(MAX(score_run_id), 0) + 1 AS next_run FROM score_run
