SELECT CAST(COUNT(*) - COUNT(DISTINCT offence_id) AS bigint) AS problems FROM offence
