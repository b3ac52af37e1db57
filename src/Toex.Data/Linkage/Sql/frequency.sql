-- DuckDB only. How frequent each value is among the records that have one, in thousandths of a bit.
CREATE OR REPLACE TEMP TABLE link_term AS
WITH counted AS (
    SELECT 'given' AS field, given AS value, count(*) AS n FROM link_clean WHERE given IS NOT NULL GROUP BY given
    UNION ALL SELECT 'meaning', given_meaning, count(*) FROM link_clean WHERE given_meaning IS NOT NULL GROUP BY given_meaning
    UNION ALL SELECT 'family', family, count(*) FROM link_clean WHERE family IS NOT NULL GROUP BY family
    UNION ALL SELECT 'birth', birth, count(*) FROM link_clean WHERE birth IS NOT NULL GROUP BY birth
    UNION ALL SELECT 'town', town, count(*) FROM link_clean WHERE town IS NOT NULL GROUP BY town)
SELECT field, value, n, link_bits(n, sum(n) OVER (PARTITION BY field)) AS bits FROM counted;
