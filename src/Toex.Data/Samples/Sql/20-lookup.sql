-- The tables of the sample's own files, typed; buckets stand for weights, so that a draw is one look-up.

CREATE TEMP TABLE sample_force AS
SELECT f.force_id, CAST(l.line - 2 AS INTEGER) AS position, l.fields['force_number'] AS force_number,
       CAST(l.fields['offences_2017_18'] AS DOUBLE) AS offences_2017_18,
       string_split(l.fields['postcode_areas'], '|') AS postcode_areas,
       string_split(l.fields['team_areas'], '|') AS team_areas,
       CAST(len(string_split(l.fields['team_areas'], '|')) AS INTEGER) AS areas
FROM sample_line l
JOIN force f ON f.force_code = l.fields['force_code']
WHERE l.file = 'force';

CREATE TEMP TABLE sample_profile AS
SELECT profile, CAST(row_number() OVER (ORDER BY profile) AS INTEGER) AS profile_id
FROM (SELECT DISTINCT fields['profile'] AS profile FROM sample_line WHERE file = 'stream');

-- A stream is a kind of offence with its own victims, suspects, seasons and outcomes. Shares in the file are per 1,000.
CREATE TEMP TABLE sample_stream AS
SELECT CAST(fields['stream'] AS INTEGER) AS stream,
       CAST(fields['per_1000'] AS DOUBLE) / SUM(CAST(fields['per_1000'] AS DOUBLE)) OVER () AS share,
       CAST(fields['domestic'] AS SMALLINT) AS domestic,
       CAST(fields['unit'] AS INTEGER) AS unit,
       CAST(fields['victim'] AS DOUBLE) / 1000 AS victim,
       CAST(fields['victim_female'] AS DOUBLE) / 1000 AS victim_female,
       CAST(fields['victim_from'] AS DOUBLE) AS victim_from,
       CAST(fields['victim_to'] AS DOUBLE) AS victim_to,
       CAST(fields['victim_skew'] AS DOUBLE) AS victim_skew,
       CAST(fields['second_victim'] AS DOUBLE) / 1000 AS second_victim,
       CAST(fields['named'] AS BIGINT) AS named_per_1000,
       CAST(fields['suspect_female'] AS DOUBLE) / 1000 AS suspect_female,
       CAST(fields['suspect_from'] AS DOUBLE) AS suspect_from,
       CAST(fields['suspect_to'] AS DOUBLE) AS suspect_to,
       CAST(fields['suspect_skew'] AS DOUBLE) AS suspect_skew,
       CAST(fields['second_suspect'] AS DOUBLE) / 1000 AS second_suspect,
       CAST(fields['named'] AS BIGINT) * CAST(fields['repeat_share'] AS BIGINT) AS repeat_per_million,
       CAST(fields['repeat_female'] AS DOUBLE) / 1000 AS repeat_female,
       CAST(fields['repeat_victims'] AS INTEGER) AS repeat_victims,
       fields['repeat_pattern'] AS repeat_pattern,
       CAST(fields['historic'] AS INTEGER) AS historic,
       fields['season'] AS season,
       fields['week'] AS week,
       CAST(fields['trend'] AS DOUBLE) AS trend,
       CAST(fields['outcome_days'] AS DOUBLE) AS outcome_days,
       p.profile_id
FROM sample_line
JOIN sample_profile p ON p.profile = fields['profile']
WHERE file = 'stream';

-- Stream 0 is the told stories, of which nothing is drawn.
INSERT INTO sample_stream (stream) VALUES (0);

-- Who the victims (role 2) and suspects (role 1) of a stream are. known_persons: how many human beings there are to be recorded by
-- more than one offence, out of about 3 in 100 offences.
CREATE TEMP TABLE sample_role AS
SELECT stream * 4 + 2 AS role_key, victim_female AS female, victim_from AS age_from, victim_to AS age_to, victim_skew AS skew,
       CASE WHEN historic = 0 AND victim_to > 20 THEN 0.03 ELSE 0 END AS known, share
FROM sample_stream
WHERE stream > 0
UNION ALL
SELECT stream * 4 + 1, suspect_female, suspect_from, suspect_to, suspect_skew, CASE WHEN historic = 0 THEN 0.03 ELSE 0 END, share
FROM sample_stream
WHERE stream > 0
UNION ALL
-- repeat suspects
SELECT stream * 4, repeat_female, suspect_from, suspect_to, suspect_skew, 0, share
FROM sample_stream
WHERE stream > 0;

-- Offence codes of a stream in 10,000 buckets; a code that the reference tables lack is an error of the build, found by a test.
CREATE TEMP TABLE sample_mix AS
WITH weighed AS (
    SELECT CAST(l.fields['stream'] AS INTEGER) AS stream, c.offence_code_id, CAST(l.fields['charged'] AS DOUBLE) / 1000 AS charged,
           CAST(l.fields['male_only'] AS INTEGER) AS male_only, l.line,
           CAST(round(CAST(l.fields['weight'] AS DOUBLE) * 100) AS BIGINT) AS weight
    FROM sample_line l
    JOIN offence_code c ON c.code = l.fields['code']
    WHERE l.file = 'offence-mix'
),
placed AS (
    SELECT *, SUM(weight) OVER (PARTITION BY stream ORDER BY line) AS up_to, SUM(weight) OVER (PARTITION BY stream) AS total
    FROM weighed
)
SELECT stream * 10000 + CAST(b.bucket AS INTEGER) AS mix_key, offence_code_id, charged, male_only
FROM placed,
     LATERAL (SELECT unnest(range(CAST((up_to - weight) * 10000 // total AS BIGINT), CAST(up_to * 10000 // total AS BIGINT))) AS bucket) b;

-- Outcomes, places, relationships and hours in 1,000 buckets. Kinds: 1 outcome with a named suspect, 2 without, 3 place,
-- 4 relationship, 5 hour.
CREATE TEMP TABLE sample_choice AS
WITH weighed AS (
    SELECT CASE l.fields['kind'] WHEN 'outcome_named' THEN 1 WHEN 'outcome_unnamed' THEN 2 WHEN 'place' THEN 3
                                 WHEN 'relationship' THEN 4 WHEN 'hour' THEN 5 END AS kind,
           p.profile_id, CAST(l.fields['value'] AS INTEGER) AS value, CAST(l.fields['weight'] AS BIGINT) AS weight, l.line
    FROM sample_line l
    JOIN sample_profile p ON p.profile = l.fields['profile']
    WHERE l.file = 'choice'
),
placed AS (
    SELECT *, SUM(weight) OVER (PARTITION BY kind, profile_id ORDER BY line) AS up_to,
           SUM(weight) OVER (PARTITION BY kind, profile_id) AS total
    FROM weighed
)
SELECT (kind * 100 + profile_id) * 1000 + CAST(b.bucket AS INTEGER) AS choice_key, value
FROM placed,
     LATERAL (SELECT unnest(range(CAST((up_to - weight) * 1000 // total AS BIGINT), CAST(up_to * 1000 // total AS BIGINT))) AS bucket) b;

-- Who is among the persons of an offence, by shape: victims (0 to 2) × 3 + suspects (0 to 2); 9 is a told story, whose persons are
-- listed. Parties: 0 and 1 victims, 2 and 3 suspects.
CREATE TEMP TABLE sample_shape AS
SELECT CAST(victims * 3 + suspects AS INTEGER) AS shape, range(victims) || range(2, 2 + suspects) AS parties
FROM range(3) v(victims), range(3) s(suspects)
UNION ALL
SELECT 9, range(4);
