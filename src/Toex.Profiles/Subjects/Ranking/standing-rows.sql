SELECT subject_id, place, CAST(number AS bigint) AS number FROM standing
