-- How many people had how many incidents in the window, and how many children had so many of late.
-- Most persons are their own subject; `linked` are those that stand for another record, so that few rows have to be looked up.
WITH linked AS (
    SELECT person_id, subject_id FROM person WHERE subject_id <> person_id
),
subjects AS (
    SELECT e.force_id, COALESCE(l.subject_id, e.person_id) AS subject_id,
           SUM(CASE WHEN e.day_number >= @from THEN 1 ELSE 0 END) AS incidents,
           SUM(CASE WHEN e.day_number > @to - @trigger_days AND e.age < @child_under THEN 1 ELSE 0 END) AS as_child_of_late
    FROM missing_episode e
    LEFT JOIN linked l ON l.person_id = e.person_id
    WHERE (e.day_number >= @from OR e.day_number > @to - @trigger_days) AND e.day_number <= @to
      AND e.force_id >= @force_low AND e.force_id <= @force_high
      AND (@sex = 9 OR e.sex_id = @sex)
      AND COALESCE(e.age, @age_from) >= @age_from AND COALESCE(e.age, @age_from) <= @age_to
    GROUP BY e.force_id, COALESCE(l.subject_id, e.person_id)
)
SELECT force_id, 'people' AS facet, 1 AS period, CAST(incidents AS float(53)) AS incidents,
       CAST(COUNT(CASE WHEN incidents > 0 THEN 1 END) AS float(53)) AS individuals,
       CAST(COUNT(CASE WHEN incidents > 1 THEN 1 END) AS float(53)) AS repeat_individuals,
       CAST(SUM(CASE WHEN incidents > 1 THEN incidents ELSE 0 END) AS float(53)) AS repeat_incidents,
       CAST(COUNT(CASE WHEN as_child_of_late >= @trigger_incidents THEN 1 END) AS float(53)) AS children_triggered
FROM subjects
GROUP BY force_id, incidents
