-- All recorded crime but fraud, with its severity.
SELECT o.force_id, count(*) AS offences, CAST(coalesce(sum(w.weight), 0) AS DOUBLE) AS severity
FROM offence o
JOIN offence_code c ON c.offence_code_id = o.offence_code_id
JOIN offence_subgroup g ON g.offence_subgroup_id = c.offence_subgroup_id
LEFT JOIN offence_weight w ON w.offence_code_id = o.offence_code_id AND w.weight_scale_id = 1
WHERE o.day_number BETWEEN $from AND $to
  AND g.offence_group NOT LIKE 'Fraud%'
GROUP BY o.force_id
