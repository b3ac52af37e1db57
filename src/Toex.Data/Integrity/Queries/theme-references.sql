WITH repeated AS (
    SELECT force_id, reference, COUNT(*) - 1 AS extra FROM missing_episode GROUP BY force_id, reference
    UNION ALL SELECT force_id, reference, COUNT(*) - 1 AS extra FROM managed_offender GROUP BY force_id, reference
    UNION ALL SELECT force_id, reference, COUNT(*) - 1 AS extra FROM offender_visit GROUP BY force_id, reference
    UNION ALL SELECT force_id, reference, COUNT(*) - 1 AS extra FROM civil_order GROUP BY force_id, reference
)
SELECT CAST(COALESCE(SUM(extra), 0) AS bigint) AS problems FROM repeated
