SELECT CAST(SUM(n) AS bigint) AS problems
FROM (
    SELECT COUNT(*) AS n FROM missing_episode e WHERE NOT EXISTS (SELECT 1 FROM person p WHERE p.person_id = e.person_id AND p.force_id = e.force_id)
    UNION ALL
    SELECT COUNT(*) AS n FROM managed_offender m WHERE NOT EXISTS (SELECT 1 FROM person p WHERE p.person_id = m.person_id AND p.force_id = m.force_id)
    UNION ALL
    SELECT COUNT(*) AS n FROM civil_order c WHERE NOT EXISTS (SELECT 1 FROM person p WHERE p.person_id = c.person_id AND p.force_id = c.force_id)
) orphans
