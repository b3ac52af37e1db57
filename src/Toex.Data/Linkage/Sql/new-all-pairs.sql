-- DuckDB only. Every new record with every other.
INSERT INTO link_found
SELECT DISTINCT (CAST(least(a.no, b.no) AS BIGINT) << 32) | greatest(a.no, b.no), -1
FROM link_fresh AS a JOIN link_key AS b ON a.no <> b.no;
