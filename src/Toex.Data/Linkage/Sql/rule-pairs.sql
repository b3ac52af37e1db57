-- DuckDB only. The pairs of a rule's blocks that are not too large.
INSERT INTO link_found
WITH block AS (SELECT {rule} AS key FROM link_key WHERE {rule} IS NOT NULL GROUP BY {rule} HAVING count(*) BETWEEN 2 AND @largest),
member AS (SELECT k.no, k.{rule} AS key FROM link_key AS k JOIN block ON block.key = k.{rule})
SELECT (CAST(a.no AS BIGINT) << 32) | b.no, CAST(@bit AS BIGINT) FROM member AS a JOIN member AS b ON a.key = b.key AND a.no < b.no;
