-- DuckDB only. Persons of the clusters without a name whose own id is not a subject's.
SELECT m.cluster_id, min(m.record_id) FROM link_member AS m
WHERE m.cluster_id IN (SELECT cluster_id FROM link_contested) AND m.cluster_id NOT IN (SELECT cluster_id FROM link_name)
    AND m.record_id NOT IN (SELECT subject_id FROM link_claim)
GROUP BY m.cluster_id ORDER BY m.cluster_id
