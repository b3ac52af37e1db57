WITH orphans AS (
    SELECT COUNT(*) AS row_count
    FROM missing_episode e
    LEFT JOIN person p ON p.person_id = e.person_id AND p.force_id = e.force_id
    WHERE p.person_id IS NULL
    UNION ALL
    SELECT COUNT(*) AS row_count
    FROM managed_offender m
    LEFT JOIN person p ON p.person_id = m.person_id AND p.force_id = m.force_id
    WHERE p.person_id IS NULL
    UNION ALL
    SELECT COUNT(*) AS row_count
    FROM civil_order c
    LEFT JOIN person p ON p.person_id = c.person_id AND p.force_id = c.force_id
    WHERE p.person_id IS NULL
)
SELECT CAST(SUM(row_count) AS bigint) AS problems FROM orphans
