-- Published recorded crime by force, quarter, class and the subgroup that the file gave it: the window and the one before. A code that
-- the catalogue does not have is told by its text.
SELECT r.force_id, r.month_number, r.offence_subgroup_id, r.offence_code_id, COALESCE(r.code_text, '') AS code_text,
       CAST(SUM(r.offences) AS bigint) AS offences
FROM recorded_crime r
WHERE r.month_number >= @from_month AND r.month_number <= @to_month
  AND r.force_id >= @force_low AND r.force_id <= @force_high
GROUP BY r.force_id, r.month_number, r.offence_subgroup_id, r.offence_code_id, COALESCE(r.code_text, '')
ORDER BY r.force_id, r.month_number, r.offence_subgroup_id, r.offence_code_id, code_text
