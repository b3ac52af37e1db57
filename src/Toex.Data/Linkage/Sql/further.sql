-- DuckDB only. Pairs that no rule found, but that joining their neighbours would join.
CREATE OR REPLACE TEMP TABLE link_further AS SELECT (CAST(a AS BIGINT) << 32) | b AS pair FROM link_ask;
DROP TABLE link_ask;
