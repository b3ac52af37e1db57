SELECT COALESCE(k.person_id, getvariable('toex_first_id') + s.record_number), getvariable('toex_force'), s.person_reference, s.given_name,
       s.family_name, CASE WHEN s.birth_date IN (SELECT birth_date FROM stage.unknown_birth) THEN NULL ELSE s.birth_date END, COALESCE(s.sex, 0), s.postcode, COALESCE(k.subject_id, getvariable('toex_first_id') + s.record_number),
       s.address, s.town, s.telephone, s.email, s.national_identifier, getvariable('toex_submission'), nullif(s.birth_text, '????-??-??')
FROM stage.good s
LEFT JOIN stage.known_person k ON k.local_reference = s.person_reference
