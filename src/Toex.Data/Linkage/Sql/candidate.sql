-- DuckDB only. Each pair once, with the rules that found it.
CREATE OR REPLACE TEMP TABLE link_candidate AS SELECT pair, bit_or(rule) AS rules FROM link_found GROUP BY pair;
