SELECT person_id, force_id, given_name, family_name, COALESCE(CAST(birth_date AS varchar(10)), birth_text) AS birth_date, sex_id, address, town, postcode, telephone, email, national_identifier, subject_id, submission_id
FROM person
