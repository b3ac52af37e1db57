-- Outcome group 12 is not yet assigned, location type 12 other or not recorded.
SELECT COALESCE(k.offence_id, getvariable('toex_first_id') + s.record_number), getvariable('toex_force'), s.offence_reference, c.offence_code_id,
       s.recorded_date, s.recorded_date - DATE '2000-01-01', year(s.recorded_date) * 12 + month(s.recorded_date) - 1, s.committed_date,
       hour(s.committed_time), t.name_id, s.domestic, COALESCE(s.outcome_group, 12), COALESCE(s.location_type, 12),
       COALESCE(s.offence_title, CASE WHEN c.offence_code_id = 0 THEN s.offence_code END), getvariable('toex_submission')
FROM stage.good s
JOIN stage.offence_text c ON c.code_text IS NOT DISTINCT FROM s.offence_code AND c.title_text IS NOT DISTINCT FROM s.offence_title
LEFT JOIN stage.name_text t ON t.name = s.investigating_team
LEFT JOIN stage.known_offence k ON k.reference = s.offence_reference
