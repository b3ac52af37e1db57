SELECT CAST(COALESCE(MAX(CASE WHEN subject_id > person_id THEN subject_id ELSE person_id END), 0) AS bigint) AS largest FROM person
