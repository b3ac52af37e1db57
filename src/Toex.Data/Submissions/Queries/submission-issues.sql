SELECT line_number, rule_id, severity, column_name, message, issue_rows, row_text
FROM submission_issue
WHERE submission_id = @submission_id
ORDER BY CASE WHEN severity = 'RejectRow' THEN 1 ELSE 0 END, line_number, rule_id, column_name
