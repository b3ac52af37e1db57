-- DuckDB only. What is to change: persons, subjects, and the persons whose edges are not what they were.
CREATE OR REPLACE TEMP TABLE link_moved AS
SELECT m.record_id AS person_id, n.subject_id
FROM link_name AS n JOIN link_member AS m ON m.cluster_id = n.cluster_id JOIN link_record AS r ON r.record_id = m.record_id
WHERE r.subject_id <> n.subject_id;
CREATE OR REPLACE TEMP TABLE link_subject AS
WITH named AS (
    SELECT cluster_id, subject_id FROM link_name
    UNION ALL
    SELECT cluster_id, subject_id FROM link_claim WHERE cluster_id NOT IN (SELECT cluster_id FROM link_name))
SELECT n.subject_id, CAST(m.size AS INTEGER) AS persons, m.weakest AS weakest_link
FROM named AS n JOIN link_member AS m ON m.cluster_id = n.cluster_id AND m.record_id = n.cluster_id;
CREATE OR REPLACE TEMP TABLE link_subject_gone AS SELECT subject_id FROM (SELECT * FROM link_subject_before EXCEPT SELECT * FROM link_subject);
CREATE OR REPLACE TEMP TABLE link_subject_come AS SELECT * FROM link_subject EXCEPT SELECT * FROM link_subject_before;
