-- Rows that a later submission replaced are still a submission's own.
WITH there AS (
    SELECT submission_id, COUNT(*) AS row_count FROM person WHERE submission_id IS NOT NULL GROUP BY submission_id
    UNION ALL SELECT submission_id, COUNT(*) AS row_count FROM offence WHERE submission_id IS NOT NULL GROUP BY submission_id
    UNION ALL SELECT submission_id, COUNT(*) AS row_count FROM offence_person WHERE submission_id IS NOT NULL GROUP BY submission_id
    UNION ALL SELECT submission_id, COUNT(*) AS row_count FROM missing_episode WHERE submission_id IS NOT NULL GROUP BY submission_id
    UNION ALL SELECT submission_id, COUNT(*) AS row_count FROM managed_offender WHERE submission_id IS NOT NULL GROUP BY submission_id
    UNION ALL SELECT submission_id, COUNT(*) AS row_count FROM offender_visit WHERE submission_id IS NOT NULL GROUP BY submission_id
    UNION ALL SELECT submission_id, COUNT(*) AS row_count FROM civil_order WHERE submission_id IS NOT NULL GROUP BY submission_id
    UNION ALL SELECT submission_id, COUNT(*) AS row_count FROM person_superseded WHERE submission_id IS NOT NULL GROUP BY submission_id
    UNION ALL SELECT submission_id, COUNT(*) AS row_count FROM offence_superseded WHERE submission_id IS NOT NULL GROUP BY submission_id
    UNION ALL SELECT submission_id, COUNT(*) AS row_count FROM offence_person_superseded WHERE submission_id IS NOT NULL GROUP BY submission_id
    UNION ALL SELECT submission_id, COUNT(*) AS row_count FROM missing_episode_superseded WHERE submission_id IS NOT NULL GROUP BY submission_id
    UNION ALL SELECT submission_id, COUNT(*) AS row_count FROM managed_offender_superseded WHERE submission_id IS NOT NULL GROUP BY submission_id
    UNION ALL SELECT submission_id, COUNT(*) AS row_count FROM offender_visit_superseded WHERE submission_id IS NOT NULL GROUP BY submission_id
    UNION ALL SELECT submission_id, COUNT(*) AS row_count FROM civil_order_superseded WHERE submission_id IS NOT NULL GROUP BY submission_id
)
SELECT CAST(COALESCE(SUM(t.row_count), 0) AS bigint) AS problems
FROM there t
WHERE NOT EXISTS (SELECT 1 FROM submission s WHERE s.submission_id = t.submission_id AND s.state = 'Loaded')
