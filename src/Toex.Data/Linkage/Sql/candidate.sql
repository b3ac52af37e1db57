-- DuckDB only. Each pair once, with the rules that found it: two at least, or one that tells enough alone.
CREATE OR REPLACE TEMP TABLE link_candidate AS
SELECT pair, rules FROM (SELECT pair, bit_or(rule) AS rules FROM link_found GROUP BY pair) WHERE bit_count(rules) > 1 OR rules & @telling <> 0;
