SELECT COALESCE(k.episode_id, getvariable('toex_first_id') + s.record_number), getvariable('toex_force'), s.episode_reference, p.person_id,
       CAST(s.missing_from AS DATE), hour(s.missing_from), CAST(s.missing_from AS DATE) - DATE '2000-01-01',
       year(s.missing_from) * 12 + month(s.missing_from) - 1, CAST(s.found_at AS DATE), date_sub('minute', s.missing_from, s.found_at),
       s.risk_level, p.sex_id, toex_age(p.birth_date, CAST(s.missing_from AS DATE)), s.looked_after, COALESCE(s.away_from_placement, 0),
       COALESCE(s.harm, 0), s.found_by, COALESCE(s.exploitation, 0), COALESCE(s.mental_health, 0), getvariable('toex_submission')
FROM stage.good s
JOIN stage.known_person p ON p.local_reference = s.person_reference
LEFT JOIN stage.known_episode k ON k.reference = s.episode_reference
