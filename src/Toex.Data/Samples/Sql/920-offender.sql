-- Managed offenders: a stock at the last day, and those who left it within the period or the two years before it, so that a window of 24
-- months and the one before it have entries, exits and visits throughout. Scale 1 is a tenth of the registered sexual
-- offenders that forces had in 2022 or 2023 (Ministry of Justice, MAPPA annual reports: per 100,000 people aged 10 and over; for Essex,
-- Kent and West Mercia the 122 of England and Wales in 2021), as it is of offences, and at least so many as the file says. Warwickshire's
-- rate is empty: the story of a force that has sent nothing.
CREATE TEMP TABLE sample_offender_slot AS
WITH sized AS (
    SELECT f.position, f.force_id, fo.force_code, o.last_day, o.first_day - 731 AS from_day, CAST(o.last_day - o.first_day + 732 AS INTEGER) AS days,
           greatest(CAST(l.fields['offenders_least'] AS BIGINT),
                    -- 85 in 100 managed offenders are registered
                    CAST(round(CAST(l.fields['registered_per_100000'] AS DOUBLE) * CAST(l.fields['residents_10_plus'] AS DOUBLE) / 100000 * o.scale / 10 / 0.85) AS BIGINT)) AS stock
    FROM sample_force f
    JOIN force fo ON fo.force_id = f.force_id
    JOIN sample_line l ON l.file = 'force' AND l.fields['force_code'] = fo.force_code
    JOIN sample_option o ON true
    WHERE l.fields['registered_per_100000'] <> ''
),
listed AS (
    -- 8 in 100 leave a year; with those who come, the stock grows by 2 in 100
    SELECT *, unnest(range(stock + CAST(round(stock * 0.08 * days / 365.25) AS BIGINT))) AS slot
    FROM sized
),
keyed AS (
    SELECT *, sample_key(4000000000000 + position * 10000000000 + slot) AS key
    FROM listed
),
drawn AS (
    -- 8 in 100 are suspects of sexual offences under the same record, 4 in 100 under another one, half of these in another force
    SELECT *, slot < stock AS managed,
           CASE WHEN sample_draw(key, 'known') < 0.08 THEN 1 WHEN sample_draw(key, 'known') < 0.12 THEN 2 ELSE 0 END AS source,
           CASE WHEN sample_draw(key, 'known') BETWEEN 0.08 AND 0.1 THEN (position + 1) % 9 ELSE position END AS source_position
    FROM keyed
)
SELECT *, CASE WHEN source > 0 THEN row_number() OVER (PARTITION BY source_position, source > 0 ORDER BY key, position, slot) END AS place
FROM drawn;

-- The men who are suspected again and again of sexual offences (streams 3 to 8), with their identity as they are recorded.
CREATE TEMP TABLE sample_offender_known AS
WITH suspects AS (
    SELECT position, stream, first_person + 8 * unnest(range(suspects)) AS person_id
    FROM sample_pool
    WHERE stream BETWEEN 3 AND 8
),
aged AS (
    SELECT s.position, s.person_id, sample_key(s.person_id) AS identity,
           getvariable('sample_first_day') - sample_age_days(sample_draw(sample_key(s.person_id), 'age'), r.age_from, r.age_to, r.skew) AS birth_date
    FROM suspects s
    JOIN sample_role r ON r.role_key = s.stream * 4
    WHERE sample_draw(sample_key(s.person_id), 'sex') >= r.female AND sample_draw(sample_key(s.person_id), 'no birth date') >= 0.03
)
SELECT a.*, row_number() OVER (PARTITION BY a.position ORDER BY a.identity, a.person_id) AS place
FROM aged a
JOIN sample_option o ON true
WHERE a.birth_date < o.first_day - 19 * 366;

CREATE TEMP TABLE sample_offender_person AS
WITH met AS (
    SELECT s.position, s.force_id, s.force_code, s.slot, s.key, s.managed, s.stock, s.from_day, s.last_day, s.days,
           CASE WHEN k.person_id IS NULL THEN 0 ELSE s.source END AS source, k.person_id AS known_person, k.identity AS known_identity,
           k.birth_date AS known_birth
    FROM sample_offender_slot s
    LEFT JOIN sample_offender_known k ON k.position = s.source_position AND k.place = s.place
)
SELECT *, CASE WHEN source = 1 THEN known_person
               ELSE getvariable('sample_last_person') + row_number() OVER (PARTITION BY source = 1 ORDER BY position, slot) END AS person_id,
       COALESCE(known_identity, key) AS identity,
       CASE WHEN source > 0 THEN 1 WHEN sample_draw(key, 'sex') < 0.02 THEN 2 ELSE 1 END AS sex_id,
       COALESCE(known_birth, last_day - sample_age_days(sample_draw(key, 'age'), 20, 88, 0.15)) AS birth_date,
       -- of the second records a third are written differently
       CASE WHEN source = 2 AND sample_draw(key, 'misspelt') < 0.33 THEN sample_bucket(key, 'way', 4) END AS misspelt
FROM met;

CREATE TEMP VIEW sample_offender_new AS
FROM sample_offender_person
WHERE source <> 1;

INSERT INTO person (person_id, force_id, local_reference, given_name, family_name, birth_date, sex_id, postcode, subject_id)
FROM sample_named_person('sample_offender_new')
ORDER BY person_id;

-- How each is managed. Risk levels: 11 low to 14 very high; the mix of 2017 (NPCC), and the visits of the schedule then: 12, 6, 3 months and 1.
CREATE TEMP TABLE sample_offender AS
WITH judged AS (
    SELECT *, CASE WHEN sample_draw(key, 'risk') < 0.02 THEN 14 WHEN sample_draw(key, 'risk') < 0.2 THEN 13 WHEN sample_draw(key, 'risk') < 0.5 THEN 12 ELSE 11 END AS risk_level_id,
           CASE WHEN sample_draw(key, 'category') < 0.85 THEN 1 WHEN sample_draw(key, 'category') < 0.975 THEN 2
                WHEN sample_draw(key, 'category') < 0.995 THEN 3 ELSE 4 END AS category,
           CASE WHEN NOT managed THEN from_day + CAST(floor(sample_draw(key, 'leaves') * days) AS INTEGER) END AS managed_to,
           greatest(1, round(CASE WHEN force_code = 'E23000027' THEN stock - 92 ELSE stock END / 52.0)) AS managers,
           -- the story of Hertfordshire: one manager has 92 offenders and comes to each half as often as the plan says
           force_code = 'E23000027' AND slot < 92 AS overburdened
    FROM sample_offender_person
),
managed_since AS (
    SELECT *, CASE risk_level_id WHEN 14 THEN 30 WHEN 13 THEN 90 WHEN 12 THEN 180 ELSE 360 END AS schedule_days,
           greatest(birth_date + 16 * 366,
                    CASE WHEN managed THEN last_day - CAST(least(10957, floor(-ln(1 - sample_draw(key, 'since')) * 9 * 365.25)) AS INTEGER)
                         ELSE managed_to - 300 - CAST(floor(sample_draw(key, 'since') * 4000) AS INTEGER) END) AS managed_from,
           CASE WHEN sample_draw(key, 'level') < CASE risk_level_id WHEN 14 THEN 0.2 WHEN 13 THEN 0.04 WHEN 12 THEN 0.007 ELSE 0.003 END THEN 2
                WHEN sample_draw(key, 'level') > CASE risk_level_id WHEN 14 THEN 0.97 WHEN 13 THEN 0.997 ELSE 1 END THEN 3 ELSE 1 END AS level,
           CASE WHEN overburdened THEN 0
                WHEN sample_draw(key, 'no manager') < 0.02 THEN NULL
                -- most of the one drawn; a manager of less capacity passes more on to the next: so caseloads differ
                ELSE CASE WHEN force_code = 'E23000027' THEN 1 ELSE 0 END
                     + CAST((floor(sample_draw(key, 'manager') * managers)
                             + CASE WHEN sample_draw(key, 'passed on') > 0.45 + 0.55 * sample_draw(sample_key(position * 1000000 + CAST(floor(sample_draw(key, 'manager') * managers) AS BIGINT)), 'capacity')
                                    THEN 1 ELSE 0 END) % managers AS INTEGER) END AS manager
    FROM judged
),
planned AS (
    SELECT *, CASE WHEN risk_level_id = 11 AND level = 1 AND managed_from < last_day - 3 * 365 AND NOT overburdened AND sample_draw(key, 'reactive') < 0.45 THEN 1 ELSE 0 END AS reactive,
           -- 12 in 100 have no day in the plan, so that the schedule holds
           sample_draw(key, 'no plan') < 0.12 AND NOT overburdened AS unplanned,
           -- how many visits come late differs between forces: 15 to 60 in 100
           0.15 + 0.45 * sample_draw(sample_key(position), 'overdue') AS late_share
    FROM managed_since
)
SELECT position, force_id, key, person_id, category, level, risk_level_id, manager, CASE WHEN category = 1 THEN 1 ELSE 0 END AS registered, reactive,
       managed_from, managed_to, from_day, COALESCE(managed_to, last_day) AS to_day, unplanned, overburdened, late_share,
       -- most plans are the schedule's; the few of more time and of less balance each other in what is overdue by the schedule
       CAST(round(schedule_days * CASE WHEN unplanned OR sample_draw(key, 'plan') < 0.85 THEN 1 WHEN sample_draw(key, 'plan') < 0.89 THEN 1.5 ELSE 0.67 END) AS INTEGER) AS visit_days,
       CAST(NULL AS DATE) AS next_visit_due,
       CASE WHEN managed_to IS NOT NULL OR sample_draw(key, 'no assessment') < CASE WHEN reactive = 1 THEN 0.3 ELSE 0.05 END THEN NULL
            WHEN sample_draw(key, 'assessment') < 0.05 + 0.08 * sample_draw(sample_key(position), 'assessment')
            THEN greatest(managed_from + 15, last_day - 1 - CAST(least(300, floor(-ln(1 - sample_draw(key, 'assessment late')) * 45)) AS INTEGER))
            ELSE last_day + CAST(floor(sample_draw(key, 'assessment due') * 365) AS INTEGER) END AS assessment_due,
       CAST(NULL AS VARCHAR) AS person
FROM planned
UNION ALL
SELECT f.position, f.force_id, sample_key(l.line + 5000000000000), p.person_id, CAST(l.fields['category'] AS INTEGER), CAST(l.fields['level'] AS INTEGER),
       CAST(l.fields['risk_level_id'] AS INTEGER), CAST(l.fields['manager'] AS INTEGER), CASE WHEN l.fields['category'] = '1' THEN 1 ELSE 0 END, 0,
       o.last_day - CAST(l.fields['managed_from_days_ago'] AS INTEGER), NULL, NULL, NULL, false, false, NULL, NULL,
       o.last_day - CAST(l.fields['visit_due_days_ago'] AS INTEGER), o.last_day - CAST(l.fields['assessment_due_days_ago'] AS INTEGER), p.person
FROM sample_line l
JOIN sample_story_person p ON p.person = l.fields['person']
JOIN sample_force f ON f.force_id = p.force_id
JOIN sample_option o ON true
WHERE l.file = 'story-offender';
