-- DuckDB only. The blocks of a rule, with their sizes.
CREATE OR REPLACE TEMP TABLE link_block_{rule} AS SELECT {rule} AS key, count(*) AS n FROM link_key WHERE {rule} IS NOT NULL GROUP BY {rule} HAVING count(*) > 1;
