-- Loads of one content of which every row still stands: none was replaced by a later file.
SELECT f.reference_file_id, f.rows_read, f.rows_loaded, f.rows_rejected
FROM reference_file AS f
WHERE f.kind = @kind
  AND f.sha256 = @sha256
  AND f.rows_loaded = (SELECT COUNT(*) FROM recorded_crime AS r WHERE r.reference_file_id = f.reference_file_id)
                    + (SELECT COUNT(*) FROM street_crime AS s WHERE s.reference_file_id = f.reference_file_id)
ORDER BY f.reference_file_id DESC
