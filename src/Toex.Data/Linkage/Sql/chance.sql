-- DuckDB only. Among all pairs of records: how many have both values, and how many of those agree exactly (whole numbers, no sample).
WITH counted AS (
    SELECT field, n FROM link_term
    UNION ALL SELECT 'sex', count(*) FROM link_person WHERE sex IS NOT NULL GROUP BY sex
    UNION ALL SELECT 'telephone', count(*) FROM link_person WHERE telephone IS NOT NULL GROUP BY telephone
    UNION ALL SELECT 'email', count(*) FROM link_person WHERE email IS NOT NULL GROUP BY email
    UNION ALL SELECT 'identifier', count(*) FROM link_person WHERE identifier IS NOT NULL GROUP BY identifier
    UNION ALL SELECT 'postcode', count(*) FROM link_person WHERE postcode IS NOT NULL GROUP BY postcode
    UNION ALL SELECT 'postcode address', count(*) FROM link_person WHERE postcode IS NOT NULL AND address IS NOT NULL GROUP BY postcode, address
    UNION ALL SELECT 'postcode town', count(*) FROM link_person WHERE postcode IS NOT NULL AND town IS NOT NULL GROUP BY postcode, town
    UNION ALL SELECT 'address town', count(*) FROM link_person WHERE address IS NOT NULL AND town IS NOT NULL GROUP BY address, town
    UNION ALL SELECT 'address', count(*) FROM link_person WHERE address IS NOT NULL GROUP BY address)
SELECT field, CAST(sum(n) AS DOUBLE), CAST(sum(n * (n - 1)) / 2 AS DOUBLE) FROM counted GROUP BY field ORDER BY field;
