-- DuckDB only. The pairs of a rule that have a new record in them.
INSERT INTO link_found
WITH fresh AS (SELECT no, {rule} AS key FROM link_fresh WHERE {rule} IS NOT NULL),
member AS (SELECT no, {rule} AS key FROM link_key WHERE {rule} IN (SELECT key FROM fresh)),
block AS (SELECT key FROM member GROUP BY key HAVING count(*) BETWEEN 2 AND @largest)
SELECT (CAST(least(f.no, m.no) AS BIGINT) << 32) | greatest(f.no, m.no), CAST(@bit AS BIGINT)
FROM fresh AS f JOIN block USING (key) JOIN member AS m USING (key) WHERE f.no <> m.no;
