-- Forces and periods of which a new file has rows and earlier files have others, with how many.
SELECT n.force_id, n.month_number, CAST(b.row_count AS bigint) AS rows_before, CAST(n.row_count AS bigint) AS rows_now
FROM (
    SELECT force_id, month_number, COUNT(*) AS row_count
    FROM recorded_crime
    WHERE reference_file_id = @reference_file_id
    GROUP BY force_id, month_number
) n
JOIN (
    SELECT force_id, month_number, COUNT(*) AS row_count
    FROM recorded_crime
    WHERE reference_file_id <> @reference_file_id
      AND month_number >= (SELECT MIN(month_number) FROM recorded_crime WHERE reference_file_id = @reference_file_id)
      AND month_number <= (SELECT MAX(month_number) FROM recorded_crime WHERE reference_file_id = @reference_file_id)
    GROUP BY force_id, month_number
) b ON b.force_id = n.force_id AND b.month_number = n.month_number
ORDER BY n.month_number, n.force_id
