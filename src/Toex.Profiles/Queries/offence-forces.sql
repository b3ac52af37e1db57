-- Forces that have any recorded offence, with the first day of it.
SELECT force_id, MIN(day_number) AS first_day FROM offence GROUP BY force_id
