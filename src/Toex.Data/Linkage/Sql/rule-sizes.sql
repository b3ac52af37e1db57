-- DuckDB only. How many blocks of a rule are how large.
SELECT n, count(*) FROM link_block_{rule} GROUP BY n ORDER BY n;
