-- DuckDB only. Every record with its person; a record that is linked to none is a person by itself.
CREATE OR REPLACE TEMP TABLE link_member AS
SELECT r.record_id, coalesce(c.record_id, r.record_id) AS cluster_id, coalesce(j.size, 1) AS size,
    CASE WHEN j.weakest < 2147483647 THEN 1 / (1 + pow(2, -j.weakest / 1000.0)) END AS weakest
FROM link_number AS r LEFT JOIN link_joined AS j ON j.no = r.no LEFT JOIN link_number AS c ON c.no = j.cluster_no;
UPDATE link_pair SET band = r.band FROM (
    SELECT a.record_id AS record_a, b.record_id AS record_b, band FROM link_refused AS f JOIN link_number AS a ON a.no = f.a JOIN link_number AS b ON b.no = f.b) AS r
WHERE r.record_a = link_pair.record_a AND r.record_b = link_pair.record_b;
-- Kept apart by themselves, but not by what a third record has of both.
UPDATE link_pair SET band = CASE WHEN band = 'refused' THEN 'match' ELSE band END, guarded = FALSE, code = code | (CAST(1 AS BIGINT) << 53)
FROM (SELECT a.record_id AS record_a, b.record_id AS record_b FROM link_lifted AS f JOIN link_number AS a ON a.no = f.a JOIN link_number AS b ON b.no = f.b) AS l
WHERE l.record_a = link_pair.record_a AND l.record_b = link_pair.record_b;
DROP TABLE link_lifted;
DROP TABLE link_joined;
DROP TABLE link_refused;
