SELECT recorded_date, day_number, month_number, CAST(COUNT(*) AS bigint) AS offences
FROM offence
GROUP BY recorded_date, day_number, month_number
