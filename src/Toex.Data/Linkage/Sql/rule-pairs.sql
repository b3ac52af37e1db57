-- DuckDB only. The pairs of a rule's blocks that are not too large.
INSERT INTO link_found
WITH member AS (SELECT k.no, k.{rule} AS key FROM link_key AS k JOIN link_block_{rule} AS block ON block.key = k.{rule} WHERE block.n <= @largest)
SELECT (CAST(a.no AS BIGINT) << 32) | b.no, CAST(@bit AS BIGINT) FROM member AS a JOIN member AS b ON a.key = b.key AND a.no < b.no;
