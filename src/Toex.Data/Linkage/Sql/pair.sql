-- DuckDB only. The pairs worth keeping, with their weights in thousandths of a bit.
CREATE OR REPLACE TEMP TABLE link_pair AS
WITH weighed AS (
    SELECT c.pair, c.code, c.term, p.guarded, p.base + c.term - CAST(round(1000 * log2(1 + pow(2, (p.household + c.term) / 1000.0))) AS INTEGER) AS weight
    FROM link_comparison AS c JOIN link_pattern AS p ON p.code = c.code)
SELECT a.record_id AS record_a, b.record_id AS record_b, w.code, w.term, w.weight, 1 / (1 + pow(2, -w.weight / 1000.0)) AS probability,
    CASE WHEN w.weight >= @match AND w.guarded THEN 'refused' WHEN w.weight >= @match THEN 'match' ELSE 'clerical' END AS band
FROM weighed AS w
JOIN link_number AS a ON a.no = CAST(w.pair >> 32 AS INTEGER)
JOIN link_number AS b ON b.no = CAST(w.pair & 4294967295 AS INTEGER)
WHERE w.weight >= @clerical;
