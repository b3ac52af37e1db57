-- A loaded submission's rows are in its table or replaced by a later one; a refused or withdrawn one has none, nor has one that never was; and
-- what was read is loaded or rejected.
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
),
counted AS (
    SELECT submission_id, SUM(row_count) AS row_count FROM there GROUP BY submission_id
)
SELECT CAST(COUNT(*) AS bigint) AS problems
FROM submission s
FULL OUTER JOIN counted c ON c.submission_id = s.submission_id
WHERE s.submission_id IS NULL
   OR s.rows_read <> s.rows_loaded + s.rows_rejected
   OR COALESCE(c.row_count, 0) <> CASE WHEN s.state = 'Loaded' THEN s.rows_loaded ELSE 0 END
