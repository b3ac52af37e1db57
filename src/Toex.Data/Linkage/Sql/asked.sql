-- DuckDB only. Pairs that somebody asks about, however unlikely.
CREATE OR REPLACE TEMP TABLE link_asked AS
SELECT DISTINCT (CAST(least(a.no, b.no) AS BIGINT) << 32) | greatest(a.no, b.no) AS pair
FROM link_number AS a, link_number AS b WHERE a.record_id = @first AND b.record_id = @second AND a.no <> b.no;
