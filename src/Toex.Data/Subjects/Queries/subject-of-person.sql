SELECT subject_id FROM person WHERE person_id = @person_id
