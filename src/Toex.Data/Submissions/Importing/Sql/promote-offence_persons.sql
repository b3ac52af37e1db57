-- A role carries its offence's day; the age is that at the offence where a birth date is known.
SELECT o.offence_id, p.person_id, s.role, getvariable('toex_force'), o.recorded_date - DATE '2000-01-01', p.sex_id,
       COALESCE(toex_age(p.birth_date, COALESCE(o.committed_date, o.recorded_date)), CASE WHEN s.age <= 110 THEN s.age END), s.relationship, getvariable('toex_submission')
FROM stage.good s
JOIN stage.known_offence o ON o.reference = s.offence_reference
JOIN stage.known_person p ON p.local_reference = s.person_reference
ORDER BY o.recorded_date
