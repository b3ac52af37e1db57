SELECT code_text, CAST(COUNT(*) AS bigint) AS rows_loaded, CAST(SUM(offences) AS bigint) AS offences
FROM recorded_crime
WHERE reference_file_id = @reference_file_id AND code_text IS NOT NULL
GROUP BY code_text
