-- Persons of single offences, in order of their ids.
INSERT INTO person
FROM sample_named_person('sample_single_person')
ORDER BY person_id;
