-- Tells whether anything that an import or a linkage builds on has changed: submissions, withdrawals, runs of linkage.
SELECT COALESCE(MAX(submission_id), 0) AS last_id, CAST(COALESCE(SUM(CASE WHEN state = 'Withdrawn' THEN 1 ELSE 0 END), 0) AS bigint) AS withdrawn,
       (SELECT COALESCE(MAX(link_run_id), 0) FROM link_run) AS last_run
FROM submission
