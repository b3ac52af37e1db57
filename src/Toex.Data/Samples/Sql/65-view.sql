-- Each offence with what is drawn for it; nothing of it is kept. Left joins to small tables keep the order of the days.
CREATE TEMP VIEW sample_offence AS
WITH numbered AS (
    SELECT p.*, unnest(range(p.offences)) AS step
    FROM sample_piece p
),
keyed AS (
    SELECT n.recorded_date, n.day_number, n.month_number, n.force_id, n.position, n.stream, n.pool,
           n.first_offence + n.step AS offence_id, n.first_reference + n.step AS reference_number, n.first_in_career + n.step AS in_career,
           sample_key(n.first_offence + n.step) AS key
    FROM numbered n
),
slotted AS (
    SELECT k.*, s.domestic, s.unit, s.victim, s.victim_female, s.victim_from, s.victim_to, s.victim_skew, s.second_victim, s.suspect_female,
           s.suspect_from, s.suspect_to, s.suspect_skew, s.second_suspect, s.repeat_female, s.repeat_victims, s.outcome_days, s.profile_id,
           s.named_per_1000, s.repeat_per_million, s.historic, greatest(1, getvariable('sample_offences') * s.share * 0.01) AS known_persons,
           CASE WHEN (k.in_career + 1) * s.repeat_per_million // 1000000 > k.in_career * s.repeat_per_million // 1000000
                THEN k.in_career * s.repeat_per_million // 1000000 END AS slot,
           CASE WHEN k.stream = 0 THEN -1 ELSE k.stream * 10000 + sample_bucket(k.key, 'code', 10000) END AS mix_key
    FROM keyed k
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
                      ELSE CAST(floor(7300 * pow(sample_draw(key, 'lag days'), 4)) AS INTEGER) END
            WHEN sample_draw(key, 'lag') < 0.64 THEN 0
            WHEN sample_draw(key, 'lag') < 0.83 THEN 1
            ELSE 2 + CAST(floor(60 * pow(sample_draw(key, 'lag days'), 3)) AS INTEGER) END AS lag
FROM slotted;

-- Each person of each offence. A person of a single offence has an id and attributes drawn from the offence; a repeat suspect and
-- the victims that one comes back to have theirs from the pool. identity is what names are drawn from: two persons with one
-- identity are one human being whom the police recorded twice.
CREATE TEMP VIEW sample_party AS
WITH shaped AS (
    SELECT o.*,
           CASE WHEN o.stream = 0 THEN 9
                ELSE 3 * CASE WHEN sample_draw(o.key, 'victim') >= o.victim THEN 0 WHEN sample_draw(o.key, 'second victim') < o.second_victim THEN 2 ELSE 1 END
                     + CASE WHEN NOT o.named THEN 0 WHEN sample_draw(o.key, 'second suspect') < o.second_suspect THEN 2 ELSE 1 END END AS shape,
           COALESCE(o.pool * 1000 + CAST(o.slot % 1000 AS INTEGER), -1) AS slot_key
    FROM sample_offence o
),
peopled AS (
    SELECT s.*, unnest(h.parties) AS party, m.male_only, r.suspects, r.rounds, r.first_person, r.pool_key,
           (s.slot // 1000) * r.slots_per_1000 + r.ordinal AS turn
    FROM shaped s
    LEFT JOIN sample_slot r ON r.slot_key = s.slot_key
    LEFT JOIN sample_mix m ON m.mix_key = s.mix_key
    LEFT JOIN sample_shape h ON h.shape = s.shape
),
dealt AS (
    SELECT *, turn // suspects AS round,
           first_person + 8 * sample_suspect(pool_key, turn // suspects, turn % suspects, suspects) AS repeat_person
    FROM peopled
),
named AS (
    SELECT *, sample_key(repeat_person) AS repeat_key FROM dealt
),
told AS (
    SELECT n.*,
           CASE WHEN n.party = 2 AND n.suspects IS NOT NULL THEN 1
                WHEN n.party = 0 AND n.suspects IS NOT NULL AND n.repeat_victims > 0 THEN 2
                ELSE 0 END AS kind,
           t.person_id AS story_person, t.role_id AS story_role, t.sex_id AS story_sex, t.birth_date AS story_birth,
           t.relationship_id AS story_relationship
    FROM named n
    LEFT JOIN sample_story_party t ON t.party_key = CASE WHEN n.stream = 0 THEN n.offence_id * 16 + n.party ELSE -1 END
    WHERE n.stream > 0 OR t.person_id IS NOT NULL
),
identified AS (
    SELECT *,
           CASE WHEN stream = 0 THEN story_person
                WHEN kind = 1 THEN repeat_person + CASE WHEN sample_recorded_twice(repeat_key, rounds) AND round % 2 = 1 THEN 1 ELSE 0 END
                WHEN kind = 2 THEN repeat_person + 2 + round % sample_victims(repeat_key, repeat_victims, rounds)
                ELSE offence_id * 4 + party - 3 END AS person_id,
           CASE WHEN stream = 0 THEN story_role WHEN party < 2 THEN 2 ELSE 1 END AS role_id
    FROM told
),
personal AS (
    SELECT *, sample_key(person_id) AS person_key,
           -- In 3 of 100 cases the person of a single offence is one whom another offence has recorded too, here or in another force.
           kind = 0 AND stream > 0 AND historic = 0 AND (role_id = 1 OR victim_to > 20) AND sample_draw(sample_key(person_id), 'known') < 0.03 AS known
    FROM identified
),
drawn AS (
    SELECT *,
           CASE WHEN known THEN sample_key(1000000000000 + (stream * 4 + role_id) * 10000000000
                                           + CAST(floor(sample_draw(person_key, 'who') * known_persons) AS BIGINT))
                WHEN kind = 1 THEN repeat_key
                ELSE person_key END AS identity
    FROM personal
)
SELECT offence_id, recorded_date, day_number, force_id, position, stream, party, kind, known, person_id, person_key, identity, role_id, named,
       key, profile_id, story_relationship,
       CAST(recorded_date - COALESCE(lag, 0) AS DATE) AS at_date,
       CASE WHEN stream = 0 THEN story_sex
            WHEN kind = 0 AND sample_draw(person_key, 'sex not known') < 0.003 THEN 0
            WHEN role_id = 2 THEN CASE WHEN sample_draw(identity, 'sex') < victim_female THEN 2 ELSE 1 END
            WHEN kind = 1 THEN CASE WHEN sample_draw(identity, 'sex') < repeat_female THEN 2 ELSE 1 END
            WHEN male_only = 1 THEN 1
            WHEN sample_draw(identity, 'sex') < suspect_female THEN 2 ELSE 1 END AS sex_id,
       CASE WHEN stream = 0 THEN story_birth
            WHEN sample_no_birth_date(person_id) THEN NULL
            ELSE CAST(CASE WHEN kind > 0 OR known THEN getvariable('sample_first_day') ELSE recorded_date - COALESCE(lag, 0) END AS DATE)
                 - CASE WHEN role_id = 2
                        THEN sample_age_days(sample_draw(identity, 'age'), victim_from, victim_to, victim_skew)
                        ELSE sample_age_days(sample_draw(identity, 'age'), suspect_from, suspect_to, suspect_skew) END END AS birth_date
FROM drawn;
