SELECT comparison, level_number, level_name, m, u, household, reference_weight
FROM link_parameter
WHERE link_run_id = @link_run_id
ORDER BY ordinal
