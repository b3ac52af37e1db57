-- The marks of a guard that a third record lifted, and of data without sex, are made afresh.
SELECT DISTINCT code & ~(CAST(3 AS BIGINT) << 53) | CASE WHEN getvariable('link_without_sex') THEN CAST(1 AS BIGINT) << 54 ELSE 0 END AS code
FROM link_known ORDER BY code;
