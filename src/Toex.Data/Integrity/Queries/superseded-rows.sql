WITH replaced AS (
    SELECT superseded_by, COUNT(*) AS row_count FROM person_superseded GROUP BY superseded_by
    UNION ALL SELECT superseded_by, COUNT(*) AS row_count FROM offence_superseded GROUP BY superseded_by
    UNION ALL SELECT superseded_by, COUNT(*) AS row_count FROM offence_person_superseded GROUP BY superseded_by
    UNION ALL SELECT superseded_by, COUNT(*) AS row_count FROM missing_episode_superseded GROUP BY superseded_by
    UNION ALL SELECT superseded_by, COUNT(*) AS row_count FROM managed_offender_superseded GROUP BY superseded_by
    UNION ALL SELECT superseded_by, COUNT(*) AS row_count FROM offender_visit_superseded GROUP BY superseded_by
    UNION ALL SELECT superseded_by, COUNT(*) AS row_count FROM civil_order_superseded GROUP BY superseded_by
)
SELECT CAST(COALESCE(SUM(r.row_count), 0) AS bigint) AS problems
FROM replaced r
LEFT JOIN submission s ON s.submission_id = r.superseded_by AND s.state = 'Loaded'
WHERE s.submission_id IS NULL
