-- DuckDB only. Pairs that no rule found, but that joining their neighbours would join.
CREATE OR REPLACE TEMP TABLE link_further AS
SELECT DISTINCT (CAST(least(a.no, b.no) AS BIGINT) << 32) | greatest(a.no, b.no) AS pair
FROM link_ask AS k JOIN link_number AS a ON a.record_id = k.record_a JOIN link_number AS b ON b.record_id = k.record_b;
DROP TABLE link_ask;
