-- Offences, in order of the day. The reference is the force's number, a running number and the year, as forces write it.
INSERT INTO offence (offence_id, force_id, reference, offence_code_id, recorded_date, day_number, month_number, committed_date, committed_hour,
                     team_id, domestic, outcome_group_id, location_type_id)
SELECT o.offence_id, o.force_id,
       f.force_number || '/' || o.reference_number || '/' || right(CAST(year(o.recorded_date) AS VARCHAR), 2),
       COALESCE(t.offence_code_id, m.offence_code_id),
       o.recorded_date, o.day_number, o.month_number,
       CAST(CASE WHEN o.stream = 0 THEN o.recorded_date ELSE o.recorded_date - o.lag END AS DATE),
       CASE WHEN o.stream = 0 THEN t.hour
            WHEN o.lag IS NULL OR o.lag > 365 OR sample_draw(o.key, 'hour unknown') < 0.06 THEN NULL
            ELSE h.value END,
       CASE WHEN o.stream = 0 THEN t.team_id
            WHEN sample_draw(o.key, 'no team') < 0.015 THEN NULL
            ELSE (o.position + 1) * 100 + 10 * (1 + CAST(floor(sample_draw(o.key, 'area') * f.areas) AS INTEGER)) + o.unit END,
       COALESCE(t.domestic, o.domestic),
       CASE WHEN o.stream = 0 THEN t.outcome_group_id
            -- Outcomes come with time: of offences so many days old as outcome_days half have one. Outcome groups are numbered
            -- in Reference/Tables/outcome-group.csv: 12 not yet assigned, 1 charged or summonsed.
            WHEN sample_draw(o.key, 'assigned') * (getvariable('sample_last_day_number') - o.day_number + 2 + o.outcome_days)
                 > getvariable('sample_last_day_number') - o.day_number + 2 THEN 12
            WHEN o.named AND sample_draw(o.key, 'charged') < m.charged THEN 1
            ELSE c.value END,
       CASE WHEN o.stream = 0 THEN t.location_type_id ELSE p.value END
FROM sample_offence o
LEFT JOIN sample_force f ON f.position = o.position
LEFT JOIN sample_mix m ON m.mix_key = o.mix_key
LEFT JOIN sample_choice c ON c.choice_key = (CASE WHEN o.named THEN 100 ELSE 200 END + o.profile_id) * 1000 + sample_bucket(o.key, 'outcome', 1000)
LEFT JOIN sample_choice p ON p.choice_key = (300 + o.profile_id) * 1000 + sample_bucket(o.key, 'place', 1000)
LEFT JOIN sample_choice h ON h.choice_key = (500 + o.profile_id) * 1000 + sample_bucket(o.key, 'hour', 1000)
LEFT JOIN sample_story_offence t ON t.offence_id = CASE WHEN o.stream = 0 THEN o.offence_id END
ORDER BY o.offence_id;
