-- DuckDB only. Which subjects the persons of each cluster belonged to before. Most clusters and subjects are what they were; those
-- that share one with another, or have several, are to be named.
CREATE OR REPLACE TEMP TABLE link_claim AS
SELECT m.cluster_id, r.subject_id, count(*) AS persons FROM link_member AS m JOIN link_record AS r ON r.record_id = m.record_id GROUP BY ALL;
CREATE OR REPLACE TEMP TABLE link_contested AS
WITH several AS (SELECT cluster_id FROM link_claim GROUP BY cluster_id HAVING count(*) > 1),
shared AS (SELECT subject_id FROM link_claim GROUP BY subject_id HAVING count(*) > 1)
SELECT * FROM link_claim WHERE cluster_id IN (SELECT cluster_id FROM several) OR subject_id IN (SELECT subject_id FROM shared);
CREATE OR REPLACE TEMP TABLE link_name (cluster_id BIGINT, subject_id BIGINT);
