SELECT COALESCE(k.offender_id, getvariable('toex_first_id') + s.record_number), getvariable('toex_force'), s.offender_reference, p.person_id,
       s.category, s.level, s.risk_level, m.name_id, s.registered, COALESCE(s.reactive, 0), s.managed_from, s.managed_from - DATE '2000-01-01',
       year(s.managed_from) * 12 + month(s.managed_from) - 1, s.managed_to, s.managed_to - DATE '2000-01-01', s.next_visit_due,
       s.next_visit_due - DATE '2000-01-01', s.assessment_due, s.assessment_due - DATE '2000-01-01', getvariable('toex_submission')
FROM stage.good s
JOIN stage.known_person p ON p.local_reference = s.person_reference
LEFT JOIN stage.name_text m ON m.name = s.manager
LEFT JOIN stage.known_offender k ON k.reference = s.offender_reference
