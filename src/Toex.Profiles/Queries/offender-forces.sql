-- Forces that have any managed offender, with the first day of it.
SELECT force_id, MIN(day_number) AS first_day FROM managed_offender GROUP BY force_id
