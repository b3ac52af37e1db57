SELECT s.submission_id, s.force_id, f.name, s.kind, s.file_name, s.sha256, s.bytes, s.standard_version, s.map_name, s.state, s.file_form, s.rows_read,
       s.rows_loaded, s.rows_rejected, s.rows_replaced, s.warnings, s.loaded_utc, s.withdrawn_utc, s.withdrawn_reason
FROM submission s
JOIN force f ON f.force_id = s.force_id
WHERE @submission_id = 0 OR s.submission_id = @submission_id
ORDER BY s.submission_id
