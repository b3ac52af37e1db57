-- DuckDB only. What could contradict, of the records that are linked to any.
WITH linked AS (SELECT record_a AS record_id FROM link_pair WHERE band = 'match' UNION SELECT record_b FROM link_pair WHERE band = 'match')
SELECT p.record_id, p.birth_day, CAST(p.sex AS UTINYINT), CAST(CASE WHEN given_meaning IS NOT NULL THEN hash(given_meaning) % 2147483647 END AS INTEGER), CAST(CASE WHEN identifier IS NOT NULL THEN hash(identifier) % 2147483647 END AS INTEGER)
FROM link_person AS p JOIN linked ON linked.record_id = p.record_id;
