-- DuckDB only. The pairs worth keeping, with their weights in thousandths of a bit.
CREATE OR REPLACE TEMP TABLE link_pair AS
-- A common value that is shared weighs little, but never against.
WITH floored AS (
    SELECT c.pair, c.code, greatest(c.given_term, p.given_least) AS given_term, greatest(c.family_term, p.family_least) AS family_term,
        greatest(c.birth_term, p.birth_least) AS birth_term, greatest(c.home_term, p.home_least) AS home_term
    FROM link_comparison AS c JOIN link_pattern AS p ON p.code = c.code),
summed AS (SELECT *, given_term + family_term + birth_term + home_term AS term FROM floored),
weighed AS (
    SELECT c.*, p.guarded, p.asked, p.too_little, p.base + c.term - CAST(round(1000 * log2(1 + pow(2, (p.household + c.term) / 1000.0))) AS INTEGER) AS weight
    FROM summed AS c JOIN link_pattern AS p ON p.code = c.code)
SELECT a.record_id AS record_a, b.record_id AS record_b, w.code, w.given_term, w.family_term, w.birth_term, w.home_term, w.weight,
    1 / (1 + pow(2, -w.weight / 1000.0)) AS probability,
    CASE WHEN w.weight >= @match AND w.guarded THEN 'refused' WHEN w.weight >= @match AND NOT w.too_little THEN 'match' ELSE 'clerical' END AS band, w.guarded, TRUE AS fresh
FROM weighed AS w
JOIN link_number AS a ON a.no = CAST(w.pair >> 32 AS INTEGER)
JOIN link_number AS b ON b.no = CAST(w.pair & 4294967295 AS INTEGER)
WHERE w.weight >= @clerical OR w.asked;
