-- A row may be told by one issue only; a withdrawn submission keeps none, and a refused one may have been refused before its rows were looked at.
WITH kept AS (
    SELECT submission_id, COUNT(*) AS issues FROM submission_issue WHERE severity = 'RejectRow' GROUP BY submission_id
)
SELECT CAST(COUNT(*) AS bigint) AS problems
FROM submission s
LEFT JOIN kept k ON k.submission_id = s.submission_id
WHERE (s.state = 'Loaded' AND s.rows_rejected <> COALESCE(k.issues, 0)) OR (s.state = 'Withdrawn' AND k.issues > 0)
