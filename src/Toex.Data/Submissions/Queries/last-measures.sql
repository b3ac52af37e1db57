SELECT m.measure, m.item, m.amount
FROM submission_measure m
WHERE m.submission_id = (
    SELECT MAX(submission_id) FROM submission WHERE force_id = @force_id AND kind = @kind AND state = 'Loaded'
)
