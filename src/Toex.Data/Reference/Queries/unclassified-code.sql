SELECT CAST(COUNT(*) AS bigint) AS codes FROM offence_code WHERE offence_code_id = 0
