SELECT CAST(COUNT(*) AS bigint) AS persons FROM person WHERE subject_id = @subject_id
