-- What is ranked of missing people: incidents, weighted by initial risk, harm and exploitation, and the hours missing up to the as-of date.
involved AS (
    SELECT e.force_id, COALESCE(l.subject_id, e.person_id) AS subject_id, e.episode_id AS event_id, e.day_number,
           CAST(NULL AS int) AS team_id, CAST(NULL AS int) AS outcome_group_id, 0 AS unweighted,
           r.sort_order + CASE WHEN h.is_harm = 1 THEN @weight_harm ELSE 0 END + CASE WHEN e.exploitation = 1 THEN @weight_exploitation ELSE 0 END AS weight,
           1 AS events, e.person_id,
           CASE WHEN e.found_date > @to_date OR (e.found_date IS NULL AND e.duration_minutes IS NULL)
                THEN (@to + 1 - e.day_number) * 24 - COALESCE(e.missing_hour, 0)
                ELSE CAST(FLOOR(CAST(COALESCE(e.duration_minutes, 0) AS float(53)) / CAST(60 AS float(53))) AS int) END AS hours
    FROM missing_episode e
    JOIN risk_level r ON r.risk_level_id = e.risk_level_id
    JOIN episode_harm h ON h.harm_id = e.harm_id
    LEFT JOIN linked l ON l.person_id = e.person_id
    WHERE e.day_number >= @from AND e.day_number <= @to
      AND (@sex = 9 OR e.sex_id = @sex)
      AND COALESCE(e.age, @age_from) >= @age_from AND COALESCE(e.age, @age_from) <= @age_to
),
others AS (
    SELECT force_id, subject_id, SUM(CAST(hours AS bigint)) AS others
    FROM involved
    WHERE force_id >= @force_low AND force_id <= @force_high
    GROUP BY force_id, subject_id
),
