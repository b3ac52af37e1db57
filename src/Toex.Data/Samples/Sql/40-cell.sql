-- How many offences each force records of each stream on each day.

-- Scale 1 is a tenth of what the forces recorded in 2017/18 (Home Office police recorded crime open data).
CREATE TEMP TABLE sample_rate AS
WITH months AS (
    SELECT CAST(m.month_number AS INTEGER) AS month_number, CAST(m.month_number - o.first_month AS INTEGER) AS month_index,
           CAST(o.last_month - m.month_number AS INTEGER) AS months_before_last, o.scale
    FROM sample_option o, range(o.first_month, o.last_month + 1) m(month_number)
),
rates AS (
    SELECT f.force_id, f.position, s.stream, m.month_number, m.month_index, m.months_before_last, s.season, s.week,
           f.offences_2017_18 * m.scale / 10 * s.share / 12
               -- forces differ by up to a tenth in what they record most
               * (0.9 + 0.2 * sample_draw(sample_key(f.position * 1000 + s.stream), 'force and stream'))
               * (1 + s.trend * (m.month_index - 12) / 12) AS monthly,
           sample_key((m.month_number * 100 + f.position) * 100 + s.stream) AS key
    FROM sample_force f, sample_stream s, months m
    WHERE s.stream > 0
)
SELECT force_id, position, stream, month_number, months_before_last, week,
       monthly * 12 / 365.25
           * CAST(string_split(season.fields['factors'], '|')[month_number % 12 + 1] AS DOUBLE)
           -- chance from month to month: as much as counts of this size have (Poisson), and 2 % more
           * greatest(0.1, 1 + (sample_draw(key, 'month 1') + sample_draw(key, 'month 2') + sample_draw(key, 'month 3')
                                + sample_draw(key, 'month 4') - 2) * sqrt(3.0) * least(0.5, sqrt(0.0004 + 1 / greatest(monthly, 0.01))))
           -- the step change of the stories: stalking and harassment of women in Suffolk, from nine months before the end; other streams
           -- have such offences too, so that the whole group has about two thirds more
           * CASE WHEN stream = 9 AND months_before_last < 9
                       AND force_id = (SELECT force_id FROM force WHERE force_code = 'E23000025') THEN 2.2 ELSE 1 END AS daily
FROM rates
JOIN sample_line season ON season.file = 'season' AND season.fields['season'] = rates.season;

CREATE TEMP TABLE sample_day AS
SELECT CAST(d.day AS DATE) AS recorded_date, CAST(date_diff('day', DATE '2000-01-01', CAST(d.day AS DATE)) AS INTEGER) AS day_number,
       CAST(year(d.day) * 12 + month(d.day) - 1 AS INTEGER) AS month_number, CAST(isodow(d.day) AS INTEGER) AS weekday
FROM sample_option o, range(CAST(o.first_day AS TIMESTAMP), CAST(o.last_day AS TIMESTAMP) + INTERVAL 1 DAY, INTERVAL 1 DAY) d(day);

-- Counts come from running totals in millionths, so that they add up exactly; whole numbers, so that no order of adding matters.
-- Stream 0 is the told stories.
CREATE TEMP TABLE sample_cell AS
WITH micro AS (
    SELECT d.recorded_date, d.day_number, d.month_number, r.force_id, r.position, r.stream, r.months_before_last,
           CAST(round(r.daily * CAST(string_split(week.fields['factors'], '|')[d.weekday] AS DOUBLE)
                      * (0.8 + 0.4 * sample_draw(sample_key((d.day_number * 100 + r.position) * 100 + r.stream), 'day')) * 1000000) AS BIGINT) AS rate,
           CAST(sample_bucket(sample_key(r.position * 100 + r.stream), 'phase', 1000000) AS BIGINT) AS phase
    FROM sample_day d
    JOIN sample_rate r ON r.month_number = d.month_number
    JOIN sample_line week ON week.file = 'week' AND week.fields['week'] = r.week
),
running AS (
    SELECT *, phase + CAST(SUM(rate) OVER (PARTITION BY position, stream ORDER BY day_number) AS BIGINT) AS up_to
    FROM micro
),
counted AS (
    SELECT recorded_date, day_number, month_number, force_id, position, stream, months_before_last,
           up_to // 1000000 - (up_to - rate) // 1000000 AS offences
    FROM running
    UNION ALL
    SELECT d.recorded_date, d.day_number, d.month_number, f.force_id, f.position, 0, o.last_month - d.month_number, COUNT(*)
    FROM sample_line l
    JOIN force fo ON fo.force_code = l.fields['force_code']
    JOIN sample_force f ON f.force_id = fo.force_id
    JOIN sample_option o ON true
    JOIN sample_day d ON d.recorded_date = o.last_day - CAST(l.fields['days_ago'] AS INTEGER)
    WHERE l.file = 'story-offence'
    GROUP BY ALL
),
shuffled AS (
    SELECT *, sample_key((day_number * 100 + position) * 100 + stream) AS place_in_day
    FROM counted
    WHERE offences > 0
)
SELECT recorded_date, day_number, month_number, force_id, position, stream, offences,
       -- a repeat suspect's career lies within two years; a career's slots are counted on their own
       CAST(months_before_last // 24 AS INTEGER) AS career,
       CAST(SUM(offences) OVER (ORDER BY day_number, place_in_day) AS BIGINT) - offences + 1 AS first_offence,
       CAST(SUM(offences) OVER (PARTITION BY position, year(recorded_date) ORDER BY day_number, place_in_day) AS BIGINT) - offences + 1 AS first_reference,
       CAST(SUM(offences) OVER (PARTITION BY position, stream, months_before_last // 24 ORDER BY day_number, place_in_day) AS BIGINT) - offences AS first_in_career
FROM shuffled
ORDER BY first_offence;

SET VARIABLE sample_offences = (SELECT SUM(offences) FROM sample_cell);
