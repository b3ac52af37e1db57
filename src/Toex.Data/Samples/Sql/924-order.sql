-- Civil orders: on managed offenders, and on repeat suspects of domestic abuse and stalking, who are nobody's managed offenders.
-- Kinds: 1 Sexual Harm Prevention Order, 2 interim, 3 Sexual Risk Order, 5 notification order, 6 and 7 domestic violence and abuse
-- protection orders, 8 Stalking Protection Order, 10 restraining order, 11 non-molestation order.
INSERT INTO civil_order (order_id, force_id, reference, person_id, order_type_id, from_date, day_number, month_number, to_date, to_day_number, breaches, last_breach_date)
WITH offenders AS (
    SELECT s.position, s.force_id, s.person_id, s.key, s.managed_from, sample_draw(s.key, 'order') AS u,
           CASE WHEN s.registered = 1
                THEN CASE WHEN sample_draw(s.key, 'order') < 0.56 THEN 1 WHEN sample_draw(s.key, 'order') < 0.6 THEN 2 WHEN sample_draw(s.key, 'order') < 0.61 THEN 5 END
                ELSE CASE WHEN sample_draw(s.key, 'order') < 0.2 THEN 3 WHEN sample_draw(s.key, 'order') < 0.4 THEN 10 WHEN sample_draw(s.key, 'order') < 0.48 THEN 8 END
           END AS order_type_id
    FROM sample_offender s
    WHERE s.person IS NULL
),
suspects AS (
    SELECT l.position, l.stream, l.first_person + 8 * unnest(range(l.suspects)) AS person_id
    FROM sample_pool l
    WHERE l.stream IN (1, 9) AND l.rounds >= 2 AND l.position IN (SELECT position FROM sample_offender_slot)
),
made AS (
    SELECT position, force_id, person_id, key, order_type_id, managed_from + sample_bucket(key, 'order day', 30) AS from_date
    FROM offenders
    WHERE order_type_id IS NOT NULL
    UNION ALL
    SELECT s.position, f.force_id, s.person_id, sample_key(s.person_id),
           CASE WHEN s.stream = 9 THEN CASE WHEN sample_draw(sample_key(s.person_id), 'order type') < 0.5 THEN 8 ELSE 10 END
                WHEN sample_draw(sample_key(s.person_id), 'order type') < 0.45 THEN 11
                WHEN sample_draw(sample_key(s.person_id), 'order type') < 0.7 THEN 10
                WHEN sample_draw(sample_key(s.person_id), 'order type') < 0.94 THEN 6 ELSE 7 END,
           o.first_day + CAST(floor(sample_draw(sample_key(s.person_id), 'order day') * (o.last_day - o.first_day + 1)) AS INTEGER)
    FROM suspects s
    JOIN sample_force f ON f.position = s.position
    JOIN sample_option o ON true
    WHERE sample_draw(sample_key(s.person_id), 'order') < 0.1
),
timed AS (
    SELECT m.position, m.force_id, m.person_id, m.key, m.order_type_id, o.last_day, least(m.from_date, o.last_day) AS from_date,
           least(m.from_date, o.last_day)
               + CASE WHEN m.order_type_id = 6 THEN 14 + sample_bucket(m.key, 'order days', 15)
                      WHEN m.order_type_id = 2 THEN 60 + sample_bucket(m.key, 'order days', 60)
                      WHEN m.order_type_id IN (7, 11) THEN 365
                      WHEN m.order_type_id = 5 OR m.order_type_id = 1 AND sample_draw(m.key, 'indefinite') < 0.35 THEN NULL
                      WHEN m.order_type_id IN (1, 3) THEN 1826 + 731 * sample_bucket(m.key, 'order years', 4)
                      ELSE 730 + 365 * sample_bucket(m.key, 'order years', 4) END AS to_date
    FROM made m
    JOIN sample_option o ON true
),
breached AS (
    SELECT *, sample_draw(key, 'breached') < CASE WHEN order_type_id IN (6, 7, 8, 10, 11) THEN 0.18 ELSE 0.1 END
              AND least(to_date, last_day) > from_date + 7 AS was_breached,
           CAST(least(COALESCE(to_date, last_day), last_day) - from_date AS INTEGER) AS days_so_far
    FROM timed
),
orders AS (
    SELECT position, force_id, person_id, key, order_type_id, from_date, to_date,
           CASE WHEN was_breached THEN 1 + CAST(floor(4 * sample_draw(key, 'breaches') * sample_draw(key, 'more breaches')) AS INTEGER) ELSE 0 END AS breaches,
           -- the later the likelier: orders are breached again while they last
           CASE WHEN was_breached THEN from_date + CAST(floor(days_so_far * sqrt(sample_draw(key, 'breach day'))) AS INTEGER) END AS last_breach_date
    FROM breached
    UNION ALL
    SELECT f.position, f.force_id, p.person_id, sample_key(l.line), CAST(l.fields['order_type_id'] AS INTEGER),
           o.last_day - CAST(l.fields['from_days_ago'] AS INTEGER), o.last_day - CAST(NULLIF(l.fields['to_days_ago'], '') AS INTEGER),
           CAST(l.fields['breaches'] AS INTEGER), o.last_day - CAST(NULLIF(l.fields['breach_days_ago'], '') AS INTEGER)
    FROM sample_line l
    JOIN sample_story_person p ON p.person = l.fields['person']
    JOIN sample_force f ON f.force_id = p.force_id
    JOIN sample_option o ON true
    WHERE l.file = 'story-order'
),
numbered AS (
    SELECT *, row_number() OVER (ORDER BY from_date, key, person_id, order_type_id) AS order_id
    FROM orders
)
SELECT n.order_id, n.force_id, 'CO' || f.force_number || '-' || n.order_id, n.person_id, n.order_type_id, n.from_date,
       date_diff('day', DATE '2000-01-01', n.from_date), year(n.from_date) * 12 + month(n.from_date) - 1,
       n.to_date, date_diff('day', DATE '2000-01-01', n.to_date), n.breaches, n.last_breach_date
FROM numbered n
JOIN sample_force f ON f.position = n.position
ORDER BY n.order_id;

DROP TABLE sample_offender_due;
DROP TABLE sample_offender_seen;
DROP TABLE sample_offender_numbered;
DROP TABLE sample_offender;
DROP VIEW sample_offender_new;
DROP TABLE sample_offender_person;
DROP TABLE sample_offender_known;
DROP TABLE sample_offender_slot;
