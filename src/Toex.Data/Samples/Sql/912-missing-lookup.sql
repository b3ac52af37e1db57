-- The tables of missing episodes, typed.
CREATE TEMP TABLE sample_missing_group AS
SELECT CAST(fields['group'] AS INTEGER) AS group_id, fields['choices'] AS choices,
       CAST(fields['per_1000'] AS DOUBLE) / 1000 AS share, CAST(fields['looked_after'] AS SMALLINT) AS looked_after,
       CAST(fields['female'] AS DOUBLE) / 1000 AS female, CAST(fields['age_from'] AS DOUBLE) AS age_from, CAST(fields['age_to'] AS DOUBLE) AS age_to,
       CAST(fields['skew'] AS DOUBLE) AS skew, CAST(fields['gap_days'] AS DOUBLE) AS gap_days,
       CAST(fields['exploitation'] AS DOUBLE) / 1000 AS exploitation, CAST(fields['mental_health'] AS DOUBLE) / 1000 AS mental_health,
       fields['victims'] AS victims, CAST(fields['known'] AS DOUBLE) / 1000 AS known, CAST(fields['copied'] AS DOUBLE) / 1000 AS copied
FROM sample_line
WHERE file = 'missing-group';

-- How many episodes a person of a group has in the period, in 1,000 buckets.
CREATE TEMP TABLE sample_missing_repeat AS
WITH placed AS (
    SELECT CAST(fields['group'] AS INTEGER) AS group_id, CAST(fields['episodes'] AS INTEGER) AS episodes, CAST(fields['people'] AS BIGINT) AS people,
           SUM(CAST(fields['people'] AS BIGINT)) OVER (PARTITION BY fields['group'] ORDER BY line) AS up_to
    FROM sample_line
    WHERE file = 'missing-repeat'
)
SELECT group_id * 1000 + CAST(b.bucket AS INTEGER) AS repeat_key, group_id, episodes
FROM placed, LATERAL (SELECT unnest(range(CAST(up_to - people AS BIGINT), CAST(up_to AS BIGINT))) AS bucket) b;

-- Risk, hour, harm, who found (10,000 buckets), and how long.
CREATE TEMP TABLE sample_missing_choice AS
WITH listed AS (
    SELECT fields['kind'] AS kind, fields['choices'] AS choices, CAST(fields['value'] AS INTEGER) AS value, CAST(NULL AS INTEGER) AS upto_value,
           CAST(fields['weight'] AS BIGINT) AS weight, line
    FROM sample_line
    WHERE file = 'missing-choice'
    UNION ALL
    SELECT 'duration', fields['choices'], CAST(fields['minutes_from'] AS INTEGER), CAST(fields['minutes_to'] AS INTEGER), CAST(fields['weight'] AS BIGINT), line
    FROM sample_line
    WHERE file = 'missing-duration'
),
placed AS (
    SELECT *, SUM(weight) OVER (PARTITION BY kind, choices ORDER BY line) AS up_to, SUM(weight) OVER (PARTITION BY kind, choices) AS total
    FROM listed
)
SELECT (g.group_id * 5 + CASE p.kind WHEN 'risk' THEN 0 WHEN 'hour' THEN 1 WHEN 'harm' THEN 2 WHEN 'found_by' THEN 3 ELSE 4 END) * 10000
           + CAST(b.bucket AS INTEGER) AS choice_key, p.value, p.upto_value
FROM placed p
JOIN sample_missing_group g ON g.choices = p.choices,
     LATERAL (SELECT unnest(range(CAST((up_to - weight) * 10000 // total AS BIGINT), CAST(up_to * 10000 // total AS BIGINT))) AS bucket) b;

-- How much each day has of a force's episodes: the season, the day of the week, chance; and the story of Bedfordshire, where they more
-- than double in the last three months. Whole millionths, so that no order of adding matters.
CREATE TEMP TABLE sample_missing_day AS
WITH weighed AS (
    SELECT f.position, d.recorded_date AS missing_date, d.day_number,
           CAST(round(CAST(string_split(s.fields['factors'], '|')[d.month_number % 12 + 1] AS DOUBLE)
                      * CAST(string_split(w.fields['factors'], '|')[d.weekday] AS DOUBLE)
                      * (0.95 + 0.1 * sample_draw(sample_key(d.month_number * 100 + f.position), 'missing month'))
                      * (0.85 + 0.3 * sample_draw(sample_key(d.day_number * 100 + f.position), 'missing day'))
                      * CASE WHEN fo.force_code = 'E23000026' AND o.last_month - d.month_number < 3 THEN 2.4 ELSE 1 END * 1000000) AS BIGINT) AS weight
    FROM sample_day d
    JOIN sample_line s ON s.file = 'season' AND s.fields['season'] = 'missing'
    JOIN sample_line w ON w.file = 'week' AND w.fields['week'] = 'missing'
    JOIN sample_option o ON true
    CROSS JOIN sample_force f
    JOIN force fo ON fo.force_id = f.force_id
)
SELECT position, missing_date, day_number, weight, CAST(SUM(weight) OVER (PARTITION BY position ORDER BY day_number) AS BIGINT) AS up_to,
       CAST(SUM(weight) OVER (PARTITION BY position) AS BIGINT) AS total
FROM weighed;

-- A force's time, run at the pace of its episodes, in 16,384 buckets.
CREATE TEMP TABLE sample_missing_bucket AS
SELECT position * 16384 + CAST(b.bucket AS INTEGER) AS bucket_key, missing_date, day_number
FROM sample_missing_day,
     LATERAL (SELECT unnest(range(CAST((up_to - weight) * 16384 // total AS BIGINT), CAST(up_to * 16384 // total AS BIGINT))) AS bucket) b;

-- Where a walk comes to that turns round at both ends of a time; so walks from anywhere leave no end emptier than the middle.
CREATE TEMP MACRO sample_turned(place, length) AS length - abs((abs(place) % (2 * length)) - length);
