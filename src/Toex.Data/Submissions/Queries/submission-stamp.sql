SELECT COALESCE(MAX(submission_id), 0) AS last_id, CAST(COALESCE(SUM(CASE WHEN state = 'Withdrawn' THEN 1 ELSE 0 END), 0) AS bigint) AS withdrawn
FROM submission
