-- DuckDB only. Pairs drawn at random, the same ones each time: records are put in an order that has nothing to do with them (by a
-- multiplicative hash of their numbers, Knuth, The Art of Computer Programming, vol. 3, 6.4), and each meets the next few.
CREATE OR REPLACE TEMP TABLE link_sample AS
WITH ranked AS (SELECT no, row_number() OVER (ORDER BY (CAST(no AS BIGINT) * 2654435761) % 4294967296, no) - 1 AS place, count(*) OVER () AS n FROM link_person),
met AS (SELECT a.no AS a, b.no AS b FROM (SELECT *, unnest(range(1, @steps + 1)) AS step FROM ranked WHERE place < @most) AS a
    JOIN ranked AS b ON b.place = (a.place + a.step * (a.step + 1) // 2) % a.n)
SELECT DISTINCT (CAST(least(a, b) AS BIGINT) << 32) | greatest(a, b) AS pair FROM met WHERE a <> b;
