-- Submissions whose rows stand, by force.
SELECT force_id, submission_id
FROM submission
WHERE state = 'Loaded' AND rows_loaded > 0
ORDER BY force_id, submission_id
