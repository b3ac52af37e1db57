-- The subgroups in which each code was published, with the last year of each (9999: still); a code that is not a published class has its own.
SELECT k.offence_code_id, k.offence_subgroup_id, COALESCE(k.last_year, 9999) AS last_year
FROM recorded_class k
UNION ALL
SELECT c.offence_code_id, c.offence_subgroup_id, 0 AS last_year
FROM offence_code c
WHERE NOT EXISTS (SELECT 1 FROM recorded_class k WHERE k.offence_code_id = c.offence_code_id)
