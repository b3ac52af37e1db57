-- DuckDB only. Names written in one field, the other empty: 'Tully, James' and 'James Tully' alike are given name and family name where
-- one of the two words is more often a family name among these records than a given name, and the other is not.
CREATE OR REPLACE TEMP TABLE link_whole AS
WITH two AS (
    SELECT record_id, split_part(text, ' ', 1) AS first, split_part(text, ' ', 2) AS last
    FROM (SELECT record_id, link_fold(coalesce(given_name, family_name)) AS text FROM link_record WHERE (given_name IS NULL) <> (family_name IS NULL))
    WHERE length(text) - length(replace(text, ' ', '')) = 1),
word AS (
    SELECT link_fold(name) AS word, sum(family) > sum(given) AS of_family FROM (
        SELECT given_name AS name, count(*) AS given, 0 AS family FROM link_record WHERE family_name IS NOT NULL AND given_name IS NOT NULL GROUP BY given_name
        UNION ALL
        SELECT family_name, 0, count(*) FROM link_record WHERE family_name IS NOT NULL AND given_name IS NOT NULL GROUP BY family_name)
    WHERE EXISTS (SELECT 1 FROM two) GROUP BY link_fold(name))
SELECT record_id, CASE WHEN coalesce(f.of_family, FALSE) THEN last ELSE first END AS given_name, CASE WHEN coalesce(f.of_family, FALSE) THEN first ELSE last END AS family_name
FROM two LEFT JOIN word AS f ON f.word = first LEFT JOIN word AS l ON l.word = last
WHERE coalesce(f.of_family, FALSE) <> coalesce(l.of_family, FALSE);
