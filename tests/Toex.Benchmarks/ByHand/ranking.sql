-- The 100 suspects of each force that stand highest by recency, frequency, gravity and victims taken together.
WITH vawg AS (
    SELECT o.offence_id, o.force_id, o.day_number, o.team_id, o.outcome_group_id, w.weight
    FROM offence o
    JOIN scope_offence s ON s.offence_code_id = o.offence_code_id
    LEFT JOIN offence_weight w ON w.offence_code_id = o.offence_code_id AND w.weight_scale_id = 1
    WHERE s.scope_rule_id = $scope_rule
      AND (s.condition_id = 1 OR o.domestic = 1)
      AND o.day_number BETWEEN $from AND $to
),
victims AS (
    SELECT o.offence_id, p.subject_id
    FROM vawg o
    JOIN offence_person v ON v.offence_id = o.offence_id
    JOIN person p ON p.person_id = v.person_id
    WHERE v.role_id = 2 AND v.day_number BETWEEN $from AND $to AND v.sex_id = 2 AND (v.age >= 10 OR v.age IS NULL)
),
involved AS (
    SELECT o.*, p.subject_id, min(p.person_id) AS person_id
    FROM vawg o
    JOIN offence_person x ON x.offence_id = o.offence_id
    JOIN person p ON p.person_id = x.person_id
    WHERE x.role_id = 1 AND x.day_number BETWEEN $from AND $to
      AND o.offence_id IN (SELECT offence_id FROM victims)
    GROUP BY ALL
),
met AS (
    SELECT i.force_id, i.subject_id, count(DISTINCT v.subject_id) AS victims
    FROM involved i
    JOIN victims v ON v.offence_id = i.offence_id
    GROUP BY i.force_id, i.subject_id
),
measured AS (
    SELECT force_id, subject_id, max(day_number) AS latest, count(*) AS offences,
           coalesce(sum(weight), 0) AS gravity, coalesce(max(weight), 0) AS largest
    FROM involved
    GROUP BY force_id, subject_id
),
percentiles AS (
    SELECT *,
           count(*) OVER (PARTITION BY force_id) AS subjects,
           percent_rank() OVER (PARTITION BY force_id ORDER BY latest) AS recency,
           percent_rank() OVER (PARTITION BY force_id ORDER BY offences) AS frequency,
           percent_rank() OVER (PARTITION BY force_id ORDER BY gravity) AS gravity_share,
           percent_rank() OVER (PARTITION BY force_id ORDER BY victims) AS breadth,
           rank() OVER (PARTITION BY force_id ORDER BY latest DESC) AS rank_recency,
           rank() OVER (PARTITION BY force_id ORDER BY offences DESC) AS rank_frequency,
           rank() OVER (PARTITION BY force_id ORDER BY gravity DESC) AS rank_gravity,
           rank() OVER (PARTITION BY force_id ORDER BY victims DESC) AS rank_victims
    FROM measured
    JOIN met USING (force_id, subject_id)
),
top_subjects AS (
    SELECT *, round((recency + frequency + gravity_share + breadth) / 4, 12) AS score,
           row_number() OVER (PARTITION BY force_id ORDER BY score DESC, gravity DESC, latest DESC, subject_id) AS place
    FROM percentiles
    QUALIFY place <= 100
)
SELECT t.force_id, t.subject_id, t.place, t.subjects, t.score, t.latest, t.offences, t.victims, CAST(t.gravity AS DOUBLE) AS gravity,
       t.rank_recency, t.rank_frequency, t.rank_gravity, t.rank_victims,
       string_agg(DISTINCT f.name, ', ') AS forces, string_agg(DISTINCT g.name, ', ') AS teams,
       count(*) FILTER (u.is_no_further_action = 1) AS no_further_action, count(*) FILTER (i.weight IS NULL) AS unweighted,
       any_value(p.given_name) AS given_name, any_value(p.family_name) AS family_name, any_value(p.birth_date) AS birth_date
FROM top_subjects t
JOIN involved i ON i.subject_id = t.subject_id
JOIN person p ON p.person_id = i.person_id
JOIN force f ON f.force_id = i.force_id
JOIN outcome_group u ON u.outcome_group_id = i.outcome_group_id
LEFT JOIN investigating_team g ON g.team_id = i.team_id
GROUP BY ALL
ORDER BY t.force_id, t.place
