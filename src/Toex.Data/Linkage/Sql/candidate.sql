-- DuckDB only. Each pair once: all of them, or those that two rules found or one that tells enough alone.
CREATE OR REPLACE TEMP TABLE link_candidate AS
SELECT pair FROM (SELECT pair, bit_or(rule) AS rules FROM link_found GROUP BY pair)
WHERE @tells = 0 OR rules >= @tells OR bit_count(rules) > 1;
