-- Who goes missing. The nation's rate is 330,000 incidents a year among 59.6 million people (UK Missing Persons Unit 2023/24, Census
-- 2021); scale 1 is a tenth of it, as of offences. Some are known as victims of an offence already, under the same record or another one.
CREATE TEMP TABLE sample_missing_slot AS
WITH paced AS (
    SELECT f.position, f.force_id, CAST(l.fields['residents'] AS DOUBLE) AS residents, MAX(d.total) / 1000000.0 AS days
    FROM sample_force f
    JOIN force fo ON fo.force_id = f.force_id
    JOIN sample_line l ON l.file = 'force' AND l.fields['force_code'] = fo.force_code
    JOIN sample_missing_day d ON d.position = f.position
    GROUP BY f.position, f.force_id, l.fields['residents']
),
sized AS (
    SELECT p.position, p.force_id, p.days, g.group_id,
           CAST(floor(p.residents * 330000 / 59600000 / 365.25 * p.days * o.scale / 10 * g.share
                      -- forces differ by up to an eighth; 3 in 100 episodes fall on a day that the person has one of already
                      * (0.875 + 0.25 * sample_draw(sample_key(p.position), 'missing force')) * 1.03
                      / (SELECT AVG(r.episodes) FROM sample_missing_repeat r WHERE r.group_id = g.group_id)
                      + sample_draw(sample_key(p.position * 10 + g.group_id), 'missing phase')) AS BIGINT) AS people
    FROM paced p, sample_missing_group g, sample_option o
),
listed AS (
    SELECT position, force_id, days, group_id, unnest(range(people)) AS slot
    FROM sized
),
keyed AS (
    SELECT *, sample_key(3000000000000 + (position * 8 + group_id) * 10000000000 + slot) AS key
    FROM listed
),
drawn AS (
    SELECT k.*, g.victims, r.episodes,
           CASE WHEN sample_draw(k.key, 'known') < g.known THEN 1 WHEN sample_draw(k.key, 'known') < g.known + g.copied THEN 2 ELSE 0 END AS source,
           -- a third of the second records are another force's
           CASE WHEN sample_draw(k.key, 'known') >= g.known AND sample_draw(k.key, 'elsewhere') < 0.33 THEN (k.position + 1) % 9 ELSE k.position END AS source_position
    FROM keyed k
    JOIN sample_missing_group g ON g.group_id = k.group_id
    -- dealt out, not drawn, so that few people too have as many episodes as the table says
    JOIN sample_missing_repeat r ON r.repeat_key = k.group_id * 1000 + CAST((k.slot * 617 + sample_bucket(sample_key(k.position), 'repeat', 1000)) % 1000 AS INTEGER)
)
SELECT *, CASE WHEN source > 0 THEN row_number() OVER (PARTITION BY source_position, victims, source > 0 ORDER BY key, position, slot) END AS place
FROM drawn;

-- Victims who may be those: children, and a fiftieth of the adults, which are plenty.
CREATE TEMP TABLE sample_missing_known AS
WITH victims AS (
    SELECT person_id, force_id, MIN(day_number) AS day_number, CASE WHEN MIN(age) < 18 THEN 'child' ELSE 'adult' END AS victims
    FROM offence_person
    WHERE role_id = 2 AND person_id < getvariable('sample_first_story')
      AND (age BETWEEN 11 AND 16 OR age BETWEEN 18 AND 60 AND hash(person_id) % 50 = 0)
    GROUP BY person_id, force_id
),
placed AS (
    SELECT v.*, f.position, row_number() OVER (PARTITION BY f.position, v.victims ORDER BY sample_key(v.person_id), v.person_id) AS place
    FROM victims v
    JOIN sample_force f ON f.force_id = v.force_id
),
met AS (
    SELECT s.position AS missing_position, s.group_id, s.slot, v.person_id, v.day_number
    FROM sample_missing_slot s
    JOIN placed v ON v.position = s.source_position AND v.victims = s.victims AND v.place = s.place
)
SELECT m.missing_position AS position, m.group_id, m.slot, m.person_id, m.day_number, p.given_name, p.family_name, p.birth_date, p.sex_id, p.postcode
FROM met m
JOIN person p ON p.person_id = m.person_id;

-- A person's episodes are a walk through the force's time, from an anchor, forward or backward: those of the often missing come close
-- together. That of a victim is near the offence.
CREATE TEMP TABLE sample_missing_person AS
WITH anchored AS (
    SELECT s.position, s.force_id, s.group_id, s.slot, s.key, s.days, s.episodes,
           CASE WHEN k.person_id IS NULL THEN 0 ELSE s.source END AS source, k.person_id AS known_person,
           k.given_name, k.family_name, k.birth_date AS known_birth, k.sex_id AS known_sex, k.postcode,
           CASE WHEN k.person_id IS NULL THEN sample_draw(s.key, 'anchor') * s.days
                ELSE sample_turned(d.up_to / 1000000.0 + 120 * (sample_draw(s.key, 'anchor') - 0.5), s.days) END AS anchor
    FROM sample_missing_slot s
    LEFT JOIN sample_missing_known k ON k.position = s.position AND k.group_id = s.group_id AND k.slot = s.slot
    LEFT JOIN sample_missing_day d ON d.position = s.position AND d.day_number = k.day_number
)
SELECT a.position, a.force_id, a.group_id, a.slot, a.key, a.days, a.episodes, a.source, a.given_name, a.family_name, a.postcode, a.anchor,
       CASE WHEN a.source = 1 THEN a.known_person
            ELSE getvariable('sample_last_person') + row_number() OVER (PARTITION BY a.source = 1 ORDER BY a.source, a.position, a.group_id, a.slot) END AS person_id,
       CASE WHEN a.source > 0 THEN a.known_sex
            WHEN sample_draw(a.key, 'sex not known') < 0.003 THEN 0
            WHEN sample_draw(a.key, 'sex') < g.female THEN 2 ELSE 1 END AS sex_id,
       CASE WHEN a.source > 0 THEN a.known_birth
            WHEN sample_draw(a.key, 'no birth date') < 0.005 THEN NULL
            ELSE b.missing_date - sample_age_days(sample_draw(a.key, 'age'), g.age_from, g.age_to, g.skew) END AS birth_date
FROM anchored a
JOIN sample_missing_group g ON g.group_id = a.group_id
JOIN sample_missing_bucket b ON b.bucket_key = a.position * 16384 + least(16383, CAST(floor(a.anchor / a.days * 16384) AS INTEGER));

CREATE TEMP VIEW sample_missing_new AS
SELECT person_id, force_id, position, key AS identity, sex_id, birth_date, CAST(NULL AS INTEGER) AS misspelt
FROM sample_missing_person
WHERE source = 0;

INSERT INTO person (person_id, force_id, local_reference, given_name, family_name, birth_date, sex_id, postcode, subject_id)
FROM sample_named_person('sample_missing_new')
ORDER BY person_id;

-- Second records: the same names as the police wrote them before, a third of them written differently.
INSERT INTO person (person_id, force_id, local_reference, given_name, family_name, birth_date, sex_id, postcode, subject_id)
SELECT p.person_id, p.force_id, 'N' || f.force_number || '-' || p.person_id,
       CASE WHEN w.way IN (0, 1) THEN sample_misspelt(p.given_name, w.way) ELSE p.given_name END,
       CASE WHEN w.way IN (2, 3) THEN sample_misspelt(p.family_name, w.way) ELSE p.family_name END,
       p.birth_date, p.sex_id, p.postcode, p.person_id
FROM sample_missing_person p
JOIN sample_force f ON f.position = p.position,
     LATERAL (SELECT sample_bucket(p.key, 'way', 12) AS way) w
WHERE p.source = 2
ORDER BY p.person_id;

SET VARIABLE sample_last_person = (SELECT getvariable('sample_last_person') + COUNT(*) FILTER (WHERE source <> 1) FROM sample_missing_person);
