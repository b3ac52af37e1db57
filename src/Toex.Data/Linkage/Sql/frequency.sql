-- DuckDB only. How frequent each value is among the records that have one, in thousandths of a bit, beside the record.
CREATE OR REPLACE TEMP TABLE link_term AS
WITH counted AS (
    SELECT 'given' AS field, given AS value, count(*) AS n FROM link_clean WHERE given IS NOT NULL GROUP BY given
    UNION ALL SELECT 'meaning', given_meaning, count(*) FROM link_clean WHERE given_meaning IS NOT NULL GROUP BY given_meaning
    UNION ALL SELECT 'family', family, count(*) FROM link_clean WHERE family IS NOT NULL GROUP BY family
    UNION ALL SELECT 'birth', birth, count(*) FROM link_clean WHERE birth IS NOT NULL GROUP BY birth
    UNION ALL SELECT 'town', town, count(*) FROM link_clean WHERE town IS NOT NULL GROUP BY town)
SELECT field, value, n, link_bits(n, sum(n) OVER (PARTITION BY field)) AS bits FROM counted;

CREATE OR REPLACE TEMP TABLE link_person AS
SELECT c.*, g.bits AS given_bits, n.bits AS meaning_bits, f.bits AS family_bits, b.bits AS birth_bits, t.bits AS town_bits
FROM link_clean AS c
LEFT JOIN (SELECT value, bits FROM link_term WHERE field = 'given') AS g ON g.value = c.given
LEFT JOIN (SELECT value, bits FROM link_term WHERE field = 'meaning') AS n ON n.value = c.given_meaning
LEFT JOIN (SELECT value, bits FROM link_term WHERE field = 'family') AS f ON f.value = c.family
LEFT JOIN (SELECT value, bits FROM link_term WHERE field = 'birth') AS b ON b.value = c.birth
LEFT JOIN (SELECT value, bits FROM link_term WHERE field = 'town') AS t ON t.value = c.town;
DROP TABLE link_clean;
