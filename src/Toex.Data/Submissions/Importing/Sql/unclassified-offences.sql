-- The codes of offences that the catalogue does not have; a title alone gives none.
SELECT COALESCE(k.offence_id, getvariable('toex_first_id') + s.record_number), getvariable('toex_submission'), getvariable('toex_force'), s.offence_code
FROM stage.good s
JOIN stage.offence_text c ON c.code_text IS NOT DISTINCT FROM s.offence_code AND c.title_text IS NOT DISTINCT FROM s.offence_title
LEFT JOIN stage.known_offence k ON k.reference = s.offence_reference
WHERE c.offence_code_id = 0 AND s.offence_code IS NOT NULL
