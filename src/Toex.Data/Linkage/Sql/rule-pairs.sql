-- DuckDB only. The pairs of a rule's blocks that are not too large, with the rule's bit, and one more where the block is so small that it
-- tells enough alone.
INSERT INTO link_found
WITH member AS (
    SELECT k.no, k.{rule} AS key, CAST(@bit AS BIGINT) | CASE WHEN block.n <= @alone THEN CAST(@tells AS BIGINT) ELSE 0 END AS rule
    FROM link_key AS k JOIN link_block_{rule} AS block ON block.key = k.{rule} WHERE block.n <= @largest)
SELECT (CAST(a.no AS BIGINT) << 32) | b.no, a.rule FROM member AS a JOIN member AS b ON a.key = b.key AND a.no < b.no;
