-- Ranks what is involved within each force. A percentile is the share of the force's other candidates that stand lower; it comes from a
-- histogram of each dimension, which costs less than four sorts. Each row of the answer is one event of a ranked subject, whichever force
-- recorded it. Who stands in most themes comes first, where `elsewhere` says so.
counted AS (
    SELECT i.force_id, i.subject_id, MAX(i.day_number) AS latest, SUM(i.events) AS events,
           SUM(i.weight) AS gravity, MAX(i.weight) AS largest
    FROM involved i
    WHERE i.force_id >= @force_low AND i.force_id <= @force_high
    GROUP BY i.force_id, i.subject_id
),
measured AS (
    SELECT c.force_id, c.subject_id, c.latest, c.events, c.gravity, c.largest, COALESCE(t.others, 0) AS others
    FROM counted c
    LEFT JOIN others t ON t.force_id = c.force_id AND t.subject_id = c.subject_id
),
totals AS (
    SELECT force_id, COUNT(*) AS subjects FROM measured GROUP BY force_id
),
recency AS (
    SELECT force_id, latest, SUM(COUNT(*)) OVER (PARTITION BY force_id ORDER BY latest ROWS UNBOUNDED PRECEDING) AS up_to, COUNT(*) AS same
    FROM measured GROUP BY force_id, latest
),
frequency AS (
    SELECT force_id, events, SUM(COUNT(*)) OVER (PARTITION BY force_id ORDER BY events ROWS UNBOUNDED PRECEDING) AS up_to, COUNT(*) AS same
    FROM measured GROUP BY force_id, events
),
gravity AS (
    SELECT force_id, gravity, SUM(COUNT(*)) OVER (PARTITION BY force_id ORDER BY gravity ROWS UNBOUNDED PRECEDING) AS up_to, COUNT(*) AS same
    FROM measured GROUP BY force_id, gravity
),
breadth AS (
    SELECT force_id, others, SUM(COUNT(*)) OVER (PARTITION BY force_id ORDER BY others ROWS UNBOUNDED PRECEDING) AS up_to, COUNT(*) AS same
    FROM measured GROUP BY force_id, others
),
placed AS (
    SELECT m.force_id, m.subject_id, m.latest, m.events, m.gravity, m.largest, m.others, t.subjects,
           t.subjects - r.up_to + 1 AS rank_recency,
           t.subjects - f.up_to + 1 AS rank_frequency,
           t.subjects - g.up_to + 1 AS rank_gravity,
           t.subjects - b.up_to + 1 AS rank_others,
           CASE WHEN t.subjects = 1 THEN 1
                ELSE (@weight_recency * CAST(r.up_to - r.same AS float(53))
                      + @weight_frequency * CAST(f.up_to - f.same AS float(53))
                      + @weight_gravity * CAST(g.up_to - g.same AS float(53))
                      + @weight_others * CAST(b.up_to - b.same AS float(53))) / (@weight_total * CAST(t.subjects - 1 AS float(53)))
           END AS score
    FROM measured m
    JOIN totals t ON t.force_id = m.force_id
    JOIN recency r ON r.force_id = m.force_id AND r.latest = m.latest
    JOIN frequency f ON f.force_id = m.force_id AND f.events = m.events
    JOIN gravity g ON g.force_id = m.force_id AND g.gravity = m.gravity
    JOIN breadth b ON b.force_id = m.force_id AND b.others = m.others
),
ordered AS (
    SELECT p.force_id, p.subject_id, p.latest, p.events, p.gravity, p.largest, p.others, p.subjects,
           p.rank_recency, p.rank_frequency, p.rank_gravity, p.rank_others, p.score,
           ROW_NUMBER() OVER (
               PARTITION BY p.force_id
               ORDER BY COALESCE(e.themes, 0) DESC,
                        CASE @by WHEN 1 THEN p.score
                                 WHEN 2 THEN CAST(p.latest AS float(53))
                                 WHEN 3 THEN CAST(p.gravity AS float(53))
                                 WHEN 4 THEN CAST(p.events AS float(53))
                                 ELSE CAST(p.others AS float(53)) END DESC,
                        p.gravity DESC, p.latest DESC, p.subject_id) AS place
    FROM placed p
    LEFT JOIN elsewhere e ON e.subject_id = p.subject_id
)
SELECT t.force_id, t.subject_id, CAST(t.place AS bigint) AS place, CAST(t.subjects AS bigint) AS subjects,
       CAST(t.rank_recency AS bigint) AS rank_recency, CAST(t.rank_frequency AS bigint) AS rank_frequency,
       CAST(t.rank_gravity AS bigint) AS rank_gravity, CAST(t.rank_others AS bigint) AS rank_others,
       CAST(t.score AS float(53)) AS score, t.latest, CAST(t.events AS bigint) AS events, CAST(t.gravity AS float(53)) AS gravity,
       CAST(t.largest AS float(53)) AS largest, CAST(t.others AS bigint) AS others,
       i.force_id AS event_force_id, i.team_id, i.outcome_group_id, i.unweighted,
       p.person_id, p.force_id AS person_force_id, p.local_reference, p.given_name, p.family_name, p.birth_date, p.sex_id,
       s.persons, s.weakest_link
FROM ordered t
JOIN involved i ON i.subject_id = t.subject_id
JOIN person p ON p.person_id = i.person_id
JOIN subject s ON s.subject_id = t.subject_id
WHERE t.place <= @top
ORDER BY t.force_id, t.place, i.day_number DESC, i.event_id
