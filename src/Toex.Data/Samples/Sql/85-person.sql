-- Persons of single offences, in order of their ids.
INSERT INTO person (person_id, force_id, local_reference, given_name, family_name, birth_date, sex_id, postcode, subject_id)
FROM sample_named_person('sample_single_person')
ORDER BY person_id;
