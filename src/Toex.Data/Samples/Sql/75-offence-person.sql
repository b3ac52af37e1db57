-- Who was suspect or victim of each offence, in order of the day.
INSERT INTO offence_person (offence_id, person_id, role_id, force_id, day_number, sex_id, age, relationship_id)
SELECT offence_id, person_id, role_id, force_id, day_number, sex_id, age, relationship_id
FROM sample_made;
