SELECT person_id, subject_id, force_id, local_reference, given_name, family_name, birth_date, birth_text FROM person WHERE person_id = @person_id
