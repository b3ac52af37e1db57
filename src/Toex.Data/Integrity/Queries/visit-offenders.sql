SELECT CAST(COUNT(*) AS bigint) AS problems
FROM offender_visit v
LEFT JOIN managed_offender m ON m.offender_id = v.offender_id AND m.force_id = v.force_id
WHERE m.offender_id IS NULL
