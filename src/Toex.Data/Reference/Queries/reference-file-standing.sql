-- Loads of one content of which every row still stands: none was replaced by a later file.
WITH standing AS (
    SELECT reference_file_id, COUNT(*) AS row_count FROM recorded_crime GROUP BY reference_file_id
    UNION ALL
    SELECT reference_file_id, COUNT(*) AS row_count FROM street_crime GROUP BY reference_file_id
),
counted AS (
    SELECT reference_file_id, SUM(row_count) AS row_count FROM standing GROUP BY reference_file_id
)
SELECT f.reference_file_id, f.rows_read, f.rows_loaded, f.rows_rejected
FROM reference_file f
LEFT JOIN counted c ON c.reference_file_id = f.reference_file_id
WHERE f.kind = @kind
  AND f.sha256 = @sha256
  AND f.rows_loaded = COALESCE(c.row_count, 0)
ORDER BY f.reference_file_id DESC
