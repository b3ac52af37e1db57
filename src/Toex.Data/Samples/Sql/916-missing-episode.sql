-- The episodes of the missing persons, and those of the stories, in order of the day.
CREATE TEMP TABLE sample_missing_walk AS
WITH steps AS (
    SELECT person_id, force_id, position, group_id, key, sex_id, birth_date, source, days, anchor, episodes, unnest(range(episodes)) AS step
    FROM sample_missing_person
),
walked AS (
    SELECT s.*, hash(xor(s.key, hash(s.step))) AS episode_key, g.choices, g.gap_days, g.looked_after, g.exploitation, g.mental_health,
           sample_turned(s.anchor + CASE WHEN sample_draw(s.key, 'forward') < 0.5 THEN 1 ELSE -1 END
                                    * g.gap_days * (0.4 + 1.2 * sample_draw(s.key, 'gap'))
                                    * CASE WHEN s.step = 0 THEN 0 ELSE s.step + 0.8 * sample_draw(hash(xor(s.key, hash(s.step))), 'jitter') END, s.days) AS place
    FROM steps s
    JOIN sample_missing_group g ON g.group_id = s.group_id
)
SELECT w.person_id, w.force_id, w.position, w.group_id, w.key, w.episode_key, w.step, w.episodes, w.sex_id, w.birth_date, w.source,
       w.looked_after, w.exploitation, w.mental_health, b.missing_date, b.day_number, CAST(h.value AS INTEGER) AS hour,
       CAST(b.day_number AS BIGINT) * 1440 + h.value * 60 + sample_bucket(w.episode_key, 'minute', 60) AS minute_number
FROM walked w
JOIN sample_missing_bucket b ON b.bucket_key = w.position * 16384 + least(16383, CAST(floor(w.place / w.days * 16384) AS INTEGER))
JOIN sample_missing_choice h ON h.choice_key = (w.group_id * 5 + 1) * 10000 + sample_bucket(w.episode_key, 'hour', 10000);

-- One a day, and found before missing again: episodes of one person do not overlap. Of several on a day the last stays; the next day's
-- first, which may be one that goes, is no later than the one that stays.
CREATE TEMP TABLE sample_missing_episode AS
WITH followed AS (
    SELECT *, LEAD(minute_number) OVER (PARTITION BY person_id ORDER BY minute_number, step) AS next_minute
    FROM sample_missing_walk
),
lasting AS (
    SELECT f.*, greatest(1, least(
               CAST(floor(t.value * pow(t.upto_value / CAST(t.value AS DOUBLE), sample_draw(f.episode_key, 'lasts'))) AS BIGINT), f.next_minute - f.minute_number - 1)) AS minutes
    FROM followed f
    JOIN sample_missing_choice t ON t.choice_key = (f.group_id * 5 + 4) * 10000 + sample_bucket(f.episode_key, 'duration', 10000)
    WHERE f.next_minute IS NULL OR f.next_minute // 1440 > f.day_number
),
judged AS (
    SELECT l.*, l.minute_number + l.minutes >= (getvariable('sample_last_day_number') + 1) * 1440 AS still_missing,
           CAST(date_sub('year', l.birth_date, l.missing_date) AS SMALLINT) AS age,
           -- nobody dies who is missing later, or whom other tables know alive
           CASE WHEN h.value = 5 AND (l.next_minute IS NOT NULL OR l.source > 0) THEN 1 ELSE h.value END AS harm_id,
           -- the story of West Mercia: no episode is of high risk there
           CASE WHEN r.value = 4 AND (fo.force_code = 'E23000016'
                                      OR sample_draw(l.episode_key, 'risk policy') < 0.25 * sample_draw(sample_key(l.position), 'risk policy')) THEN 3
                ELSE r.value END AS risk_level_id,
           w.value AS found_by_id
    FROM lasting l
    JOIN force fo ON fo.force_id = l.force_id
    JOIN sample_missing_choice r ON r.choice_key = (l.group_id * 5 + 0) * 10000 + sample_bucket(l.episode_key, 'risk', 10000)
    JOIN sample_missing_choice h ON h.choice_key = (l.group_id * 5 + 2) * 10000 + sample_bucket(l.episode_key, 'harm', 10000)
    JOIN sample_missing_choice w ON w.choice_key = (l.group_id * 5 + 3) * 10000 + sample_bucket(l.episode_key, 'found by', 10000)
)
SELECT person_id, force_id, position, episode_key, sex_id, age, missing_date, day_number, minute_number, risk_level_id,
       -- where the hour is not known, how long it lasted is not either
       sample_draw(episode_key, 'hour unknown') < 0.015 AS hour_unknown, CAST(hour AS SMALLINT) AS hour,
       CASE WHEN NOT still_missing THEN minutes END AS minutes,
       CASE WHEN looked_after = 1 AND COALESCE(age, 17) < 18 THEN 1 ELSE 0 END AS looked_after,
       CASE WHEN looked_after = 1 AND COALESCE(age, 17) < 18 AND sample_draw(episode_key, 'away') < 0.4 THEN 1 ELSE 0 END AS away_from_placement,
       CASE WHEN still_missing THEN 0 ELSE harm_id END AS harm_id,
       CASE WHEN still_missing OR sample_draw(episode_key, 'finder unknown') < 0.03 THEN NULL
            WHEN harm_id = 5 THEN CASE WHEN sample_draw(episode_key, 'found dead') < 0.6 THEN 1 ELSE 7 END
            ELSE found_by_id END AS found_by_id,
       -- feared of a person, noted in most of that person's episodes; of girls, victims and the often missing more
       CASE WHEN sample_draw(key, 'exploitation') < exploitation * CASE WHEN sex_id = 2 THEN 1.25 ELSE 0.75 END * CASE WHEN episodes > 2 THEN 1.3 ELSE 0.7 END
                                                    * CASE WHEN source > 0 THEN 1.6 ELSE 1 END
             AND sample_draw(episode_key, 'exploitation') < 0.8 THEN 1 ELSE 0 END AS exploitation,
       CASE WHEN sample_draw(key, 'mental health') < mental_health * 1.1 AND sample_draw(episode_key, 'mental health') < 0.9 THEN 1 ELSE 0 END AS mental_health
FROM judged
UNION ALL
SELECT p.person_id, p.force_id, f.position, sample_key(l.line), p.sex_id, CAST(date_sub('year', p.birth_date, d.missing_date) AS SMALLINT),
       d.missing_date, d.day_number,
       CAST(d.day_number AS BIGINT) * 1440 + CAST(l.fields['hour'] AS INTEGER) * 60 + CAST(l.fields['minute'] AS INTEGER),
       CAST(l.fields['risk_level_id'] AS INTEGER), false, CAST(l.fields['hour'] AS SMALLINT), CAST(NULLIF(l.fields['duration_minutes'], '') AS BIGINT),
       CAST(l.fields['looked_after'] AS INTEGER), CAST(l.fields['away_from_placement'] AS INTEGER),
       COALESCE(CAST(NULLIF(l.fields['harm_id'], '') AS INTEGER), 0), CAST(NULLIF(l.fields['found_by_id'], '') AS INTEGER),
       CAST(l.fields['exploitation'] AS INTEGER), CAST(l.fields['mental_health'] AS INTEGER)
FROM sample_line l
JOIN sample_story_person p ON p.person = l.fields['person']
JOIN sample_force f ON f.force_id = p.force_id
JOIN sample_option o ON true
JOIN sample_missing_day d ON d.position = f.position AND d.missing_date = o.last_day - CAST(l.fields['days_ago'] AS INTEGER)
WHERE l.file = 'story-missing';

INSERT INTO missing_episode (episode_id, force_id, reference, person_id, missing_date, missing_hour, day_number, month_number, found_date,
                             duration_minutes, risk_level_id, sex_id, age, looked_after, away_from_placement, harm_id, found_by_id, exploitation, mental_health)
WITH numbered AS (
    SELECT *, row_number() OVER (ORDER BY minute_number, episode_key, person_id) AS episode_id
    FROM sample_missing_episode
)
SELECT e.episode_id, e.force_id, 'MP' || f.force_number || '/' || e.episode_id || '/' || right(CAST(year(e.missing_date) AS VARCHAR), 2), e.person_id,
       e.missing_date, CASE WHEN NOT e.hour_unknown THEN e.hour END, e.day_number,
       year(e.missing_date) * 12 + month(e.missing_date) - 1,
       e.missing_date + CAST((e.minute_number + e.minutes) // 1440 - e.day_number AS INTEGER),
       CASE WHEN NOT e.hour_unknown THEN e.minutes END,
       e.risk_level_id, e.sex_id, e.age, e.looked_after, e.away_from_placement, e.harm_id, e.found_by_id, e.exploitation, e.mental_health
FROM numbered e
JOIN sample_force f ON f.position = e.position
ORDER BY e.episode_id;

DROP TABLE sample_missing_episode;
DROP TABLE sample_missing_walk;
DROP VIEW sample_missing_new;
DROP TABLE sample_missing_person;
DROP TABLE sample_missing_known;
DROP TABLE sample_missing_slot;
DROP TABLE sample_missing_bucket;
DROP TABLE sample_missing_day;
DROP TABLE sample_missing_choice;
DROP TABLE sample_missing_repeat;
DROP TABLE sample_missing_group;
DROP MACRO sample_turned;
