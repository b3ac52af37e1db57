SELECT CAST(COUNT(*) AS bigint) AS problems FROM offence WHERE committed_date > recorded_date
