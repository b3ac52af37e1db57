SELECT cluster_id, subject_id FROM link_contested ORDER BY persons DESC, subject_id, cluster_id
