-- Subjects with the role in at least one offence in scope, ranked within their force. A percentile is the share of the force's
-- other candidates that stand lower; it comes from a histogram of each dimension, which costs less than four sorts.
-- Each row of the answer is one offence of a ranked subject, whichever force recorded it. Most persons are their own subject;
-- `linked` are those that stand for another record, so that few rows have to be looked up.
WITH linked AS (
    SELECT person_id, subject_id FROM person WHERE subject_id <> person_id
),
victims AS (
    SELECT v.offence_id, v.person_id
    FROM offence_person v
    WHERE v.role_id = 2
      AND v.day_number >= @from AND v.day_number <= @to
      AND (@victim_sex = 9 OR v.sex_id = @victim_sex)
      AND COALESCE(v.age, 999) >= @victim_age_from
),
suspects AS (
    SELECT x.offence_id, x.person_id
    FROM offence_person x
    WHERE x.role_id = 1
      AND x.day_number >= @from AND x.day_number <= @to
),
candidates AS (
    SELECT offence_id FROM victims
    UNION ALL
    SELECT a.offence_id
    FROM offence a
    WHERE @victim_sex = 9
      AND a.day_number >= @from AND a.day_number <= @to
),
scoped AS (
    SELECT o.offence_id, o.force_id, o.day_number, o.team_id, o.outcome_group_id, o.offence_code_id, w.weight
    FROM offence o
    JOIN scope_offence s
      ON s.offence_code_id = o.offence_code_id
     AND s.scope_rule_id = @scope_rule
     AND (s.condition_id = 1 OR o.domestic = 1)
    LEFT JOIN offence_weight w
      ON w.offence_code_id = o.offence_code_id
     AND w.weight_scale_id = @weight_scale
    WHERE o.day_number >= @from AND o.day_number <= @to
      AND o.offence_id IN (SELECT offence_id FROM candidates)
),
in_role AS (
    SELECT offence_id, person_id FROM suspects WHERE @role = 1
    UNION ALL
    SELECT offence_id, person_id FROM victims WHERE @role = 2
),
other_side AS (
    SELECT offence_id, person_id FROM victims WHERE @role = 1
    UNION ALL
    SELECT offence_id, person_id FROM suspects WHERE @role = 2
),
involved AS (
    SELECT s.force_id, COALESCE(l.subject_id, r.person_id) AS subject_id, s.offence_id, s.day_number, s.team_id, s.outcome_group_id,
           s.offence_code_id, s.weight, MIN(r.person_id) AS person_id
    FROM scoped s
    JOIN in_role r ON r.offence_id = s.offence_id
    LEFT JOIN linked l ON l.person_id = r.person_id
    GROUP BY s.force_id, COALESCE(l.subject_id, r.person_id), s.offence_id, s.day_number, s.team_id, s.outcome_group_id, s.offence_code_id, s.weight
),
met AS (
    SELECT i.force_id, i.subject_id, COALESCE(l.subject_id, c.person_id) AS other_id
    FROM involved i
    JOIN other_side c ON c.offence_id = i.offence_id
    LEFT JOIN linked l ON l.person_id = c.person_id
    WHERE i.force_id >= @force_low AND i.force_id <= @force_high
    GROUP BY i.force_id, i.subject_id, COALESCE(l.subject_id, c.person_id)
),
others AS (
    SELECT force_id, subject_id, COUNT(*) AS others
    FROM met
    GROUP BY force_id, subject_id
),
counted AS (
    SELECT i.force_id, i.subject_id, MAX(i.day_number) AS latest, COUNT(*) AS offences,
           SUM(COALESCE(i.weight, 0)) AS gravity, MAX(COALESCE(i.weight, 0)) AS largest
    FROM involved i
    WHERE i.force_id >= @force_low AND i.force_id <= @force_high
    GROUP BY i.force_id, i.subject_id
),
measured AS (
    SELECT c.force_id, c.subject_id, c.latest, c.offences, c.gravity, c.largest, COALESCE(t.others, 0) AS others
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
    SELECT force_id, offences, SUM(COUNT(*)) OVER (PARTITION BY force_id ORDER BY offences ROWS UNBOUNDED PRECEDING) AS up_to, COUNT(*) AS same
    FROM measured GROUP BY force_id, offences
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
    SELECT m.force_id, m.subject_id, m.latest, m.offences, m.gravity, m.largest, m.others, t.subjects,
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
    JOIN frequency f ON f.force_id = m.force_id AND f.offences = m.offences
    JOIN gravity g ON g.force_id = m.force_id AND g.gravity = m.gravity
    JOIN breadth b ON b.force_id = m.force_id AND b.others = m.others
),
ordered AS (
    SELECT p.force_id, p.subject_id, p.latest, p.offences, p.gravity, p.largest, p.others, p.subjects,
           p.rank_recency, p.rank_frequency, p.rank_gravity, p.rank_others, p.score,
           ROW_NUMBER() OVER (
               PARTITION BY p.force_id
               ORDER BY CASE @by WHEN 1 THEN p.score
                                 WHEN 2 THEN CAST(p.latest AS float(53))
                                 WHEN 3 THEN CAST(p.gravity AS float(53))
                                 WHEN 4 THEN CAST(p.offences AS float(53))
                                 ELSE CAST(p.others AS float(53)) END DESC,
                        p.gravity DESC, p.latest DESC, p.subject_id) AS place
    FROM placed p
)
SELECT t.force_id, t.subject_id, CAST(t.place AS bigint) AS place, CAST(t.subjects AS bigint) AS subjects,
       CAST(t.rank_recency AS bigint) AS rank_recency, CAST(t.rank_frequency AS bigint) AS rank_frequency,
       CAST(t.rank_gravity AS bigint) AS rank_gravity, CAST(t.rank_others AS bigint) AS rank_others,
       CAST(t.score AS float(53)) AS score, t.latest, CAST(t.offences AS bigint) AS offences, CAST(t.gravity AS float(53)) AS gravity,
       CAST(t.largest AS float(53)) AS largest, CAST(t.others AS bigint) AS others,
       i.force_id AS offence_force_id, i.team_id, i.outcome_group_id, i.offence_code_id,
       CASE WHEN i.weight IS NULL THEN 1 ELSE 0 END AS unweighted,
       p.person_id, p.force_id AS person_force_id, p.local_reference, p.given_name, p.family_name, p.birth_date, p.sex_id,
       s.persons, s.weakest_link
FROM ordered t
JOIN involved i ON i.subject_id = t.subject_id
JOIN person p ON p.person_id = i.person_id
JOIN subject s ON s.subject_id = t.subject_id
WHERE t.place <= @top
ORDER BY t.force_id, t.place, i.day_number DESC, i.offence_id
