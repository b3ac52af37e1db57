-- Each offence of the batch with what is drawn for it.
CREATE TEMP VIEW sample_offence AS
WITH slotted AS (
    SELECT k.*, s.domestic, s.unit, s.victim, s.second_victim, s.second_suspect, s.repeat_victims, s.outcome_days, s.profile_id,
           s.named_per_1000, s.repeat_per_million, s.historic,
           CASE WHEN k.stream > 0 THEN k.stream * 10000 + sample_bucket(k.key, 'code', 10000) END AS mix_key,
           CASE WHEN (k.in_career + 1) * s.repeat_per_million // 1000000 > k.in_career * s.repeat_per_million // 1000000
                THEN k.in_career * s.repeat_per_million // 1000000 END AS slot
    FROM sample_batch_offence k
    LEFT JOIN sample_stream s ON s.stream = k.stream
)
SELECT *,
       slot IS NOT NULL OR sample_draw(key, 'named') < (named_per_1000 * 1000 - repeat_per_million) / (1000000.0 - repeat_per_million) AS named,
       -- Days from the offence to its recording: mostly none or one; sexual offences are often reported years later. Repeat
       -- suspects keep to recent ones, for their age is fixed.
       CASE WHEN stream = 0 THEN 0
            WHEN sample_draw(key, 'committed unknown') < 0.02 THEN NULL
            WHEN historic = 1 AND slot IS NULL
            THEN CASE WHEN sample_draw(key, 'lag') < 0.55 THEN CAST(floor(14 * sample_draw(key, 'lag') * sample_draw(key, 'lag days')) AS INTEGER)
                      ELSE CAST(floor(7300 * sample_draw(key, 'lag days') * sample_draw(key, 'lag days')
                                           * sample_draw(key, 'lag days') * sample_draw(key, 'lag days')) AS INTEGER) END
            WHEN sample_draw(key, 'lag') < 0.64 THEN 0
            WHEN sample_draw(key, 'lag') < 0.83 THEN 1
            ELSE 2 + CAST(floor(60 * sample_draw(key, 'lag days') * sample_draw(key, 'lag days') * sample_draw(key, 'lag days')) AS INTEGER) END AS lag
FROM slotted;

-- Each person of each offence. kind: 0 a person of a single offence, with an id and attributes drawn from the offence; 1 a repeat
-- suspect and 2 a victim whom one comes back to, with theirs from the pool; 3 a person of a story. identity is what names are drawn
-- from: two persons with one identity are one human being whom the police recorded twice.
CREATE TEMP VIEW sample_party AS
WITH shaped AS (
    SELECT o.offence_id, o.day_number, o.force_id, o.position, o.stream, o.slot, o.named, o.key, o.profile_id, o.mix_key, o.repeat_victims,
           CAST(o.recorded_date - COALESCE(o.lag, 0) AS DATE) AS at_date,
           CASE WHEN o.stream = 0 THEN 9
                ELSE 3 * CASE WHEN sample_draw(o.key, 'victim') >= o.victim THEN 0 WHEN sample_draw(o.key, 'second victim') < o.second_victim THEN 2 ELSE 1 END
                     + CASE WHEN NOT o.named THEN 0 WHEN sample_draw(o.key, 'second suspect') < o.second_suspect THEN 2 ELSE 1 END END AS shape,
           o.pool * 1000 + CAST(o.slot % 1000 AS INTEGER) AS slot_key
    FROM sample_offence o
),
turned AS (
    SELECT s.*, r.rounds, r.suspects, r.first_person, r.pool_key, (s.slot // 1000) * r.slots_per_1000 + r.ordinal AS turn
    FROM shaped s
    LEFT JOIN sample_slot r ON r.slot_key = s.slot_key
),
dealt AS (
    SELECT offence_id, day_number, force_id, position, stream, named, key, profile_id, at_date, shape, mix_key, rounds,
           turn // suspects AS round,
           CASE WHEN suspects > 0 THEN first_person + 8 * sample_suspect(pool_key, turn // suspects, turn % suspects, suspects) END AS repeat_person,
           suspects > 0 AND repeat_victims > 0 AS comes_back, repeat_victims
    FROM turned
),
victimised AS (
    SELECT *,
           CASE WHEN repeat_person IS NULL THEN NULL
                WHEN sample_recorded_twice(sample_key(repeat_person), rounds) AND round % 2 = 1 THEN repeat_person + 1
                ELSE repeat_person END AS repeat_record,
           CASE WHEN comes_back THEN repeat_person + 2 + round % sample_victims(sample_key(repeat_person), repeat_victims, rounds) END AS repeat_victim
    FROM dealt
),
peopled AS (
    SELECT v.offence_id, v.day_number, v.force_id, v.position, v.stream, v.named, v.key, v.profile_id, v.at_date, v.repeat_person,
           v.repeat_record, v.repeat_victim, m.male_only, unnest(h.parties) AS party
    FROM victimised v
    LEFT JOIN sample_mix m ON m.mix_key = v.mix_key
    LEFT JOIN sample_shape h ON h.shape = v.shape
),
kinds AS (
    SELECT *,
           CASE WHEN stream = 0 THEN 3 WHEN party = 2 AND repeat_person IS NOT NULL THEN 1
                WHEN party = 0 AND repeat_victim IS NOT NULL THEN 2 ELSE 0 END AS kind,
           CASE WHEN stream = 0 THEN offence_id * 16 + party END AS party_key
    FROM peopled
),
told AS (
    SELECT k.offence_id, k.day_number, k.force_id, k.position, k.stream, k.named, k.key, k.profile_id, k.at_date, k.male_only, k.kind, k.repeat_person,
           CASE k.kind WHEN 0 THEN k.offence_id * 4 + k.party - 3 WHEN 1 THEN k.repeat_record WHEN 2 THEN k.repeat_victim ELSE t.person_id END AS person_id,
           CASE WHEN k.kind = 3 THEN t.role_id WHEN k.party < 2 THEN 2 ELSE 1 END AS role_id,
           t.sex_id AS story_sex, t.birth_date AS story_birth, t.relationship_id AS story_relationship
    FROM kinds k
    LEFT JOIN sample_story_party t ON t.party_key = k.party_key
    WHERE k.stream > 0 OR t.person_id IS NOT NULL
),
cast_in AS (
    SELECT t.*, sample_key(t.person_id) AS person_key, r.female, r.age_from, r.age_to, r.skew,
           sample_draw(sample_key(t.person_id), 'known') < CASE WHEN t.kind = 0 THEN r.known ELSE 0 END AS known,
           greatest(1, getvariable('sample_offences') * r.share * 0.01) AS known_persons
    FROM told t
    LEFT JOIN sample_role r ON r.role_key = CASE t.kind WHEN 3 THEN NULL WHEN 1 THEN t.stream * 4 ELSE t.stream * 4 + t.role_id END
),
identified AS (
    SELECT *,
           CASE WHEN known THEN sample_key(1000000000000 + (stream * 4 + role_id) * 10000000000
                                           + CAST(floor(sample_draw(person_key, 'who') * known_persons) AS BIGINT))
                WHEN kind = 1 THEN sample_key(repeat_person)
                ELSE person_key END AS identity
    FROM cast_in
)
SELECT offence_id, person_id, role_id, force_id, position, day_number, kind, known, identity, person_key, at_date, named, key, profile_id,
       story_relationship,
       CASE WHEN kind = 3 THEN story_sex
            WHEN kind = 0 AND sample_draw(person_key, 'sex not known') < 0.003 THEN 0
            WHEN male_only = 1 AND role_id = 1 AND kind = 0 THEN 1
            WHEN sample_draw(identity, 'sex') < female THEN 2
            ELSE 1 END AS sex_id,
       CASE WHEN kind = 3 THEN story_birth
            WHEN sample_draw(person_key, 'no birth date') < 0.03 THEN NULL
            ELSE CASE WHEN kind > 0 OR known THEN getvariable('sample_first_day') ELSE at_date END
                 - sample_age_days(sample_draw(identity, 'age'), age_from, age_to, skew) END AS birth_date
FROM identified;
