-- Published recorded crime by force, quarter, subgroup and class: the window and the one before.
SELECT r.force_id, r.month_number, r.offence_subgroup_id, r.offence_code_id, CAST(SUM(r.offences) AS bigint) AS offences
FROM recorded_crime r
WHERE r.month_number >= @from_month AND r.month_number <= @to_month
  AND r.force_id >= @force_low AND r.force_id <= @force_high
GROUP BY r.force_id, r.month_number, r.offence_subgroup_id, r.offence_code_id
ORDER BY r.force_id, r.month_number, r.offence_subgroup_id, r.offence_code_id
