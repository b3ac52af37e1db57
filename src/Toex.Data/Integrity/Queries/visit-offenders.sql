SELECT CAST(COUNT(*) AS bigint) AS problems
FROM offender_visit v
WHERE NOT EXISTS (SELECT 1 FROM managed_offender m WHERE m.offender_id = v.offender_id AND m.force_id = v.force_id)
