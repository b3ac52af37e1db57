SELECT COALESCE(k.order_id, getvariable('toex_first_id') + s.record_number), getvariable('toex_force'), s.order_reference, p.person_id,
       s.order_type, s.from_date, s.from_date - DATE '2000-01-01', year(s.from_date) * 12 + month(s.from_date) - 1, s.to_date,
       s.to_date - DATE '2000-01-01', COALESCE(s.breaches, 0), s.last_breach_date, getvariable('toex_submission')
FROM stage.good s
JOIN stage.known_person p ON p.local_reference = s.person_reference
LEFT JOIN stage.known_order k ON k.reference = s.order_reference
