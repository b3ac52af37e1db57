-- DuckDB only. How large the blocks of a rule are.
SELECT n, count(*) FROM (SELECT count(*) AS n FROM link_key WHERE {rule} IS NOT NULL GROUP BY {rule} HAVING count(*) > 1) GROUP BY n ORDER BY n;
