SELECT COALESCE(k.visit_id, getvariable('toex_first_id') + s.record_number), getvariable('toex_force'), s.visit_reference, o.offender_id,
       s.visit_date, s.visit_date - DATE '2000-01-01', year(s.visit_date) * 12 + month(s.visit_date) - 1, s.completed,
       getvariable('toex_submission')
FROM stage.good s
JOIN stage.known_offender o ON o.reference = s.offender_reference
LEFT JOIN stage.known_visit k ON k.reference = s.visit_reference
