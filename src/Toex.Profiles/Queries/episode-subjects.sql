-- How many people had how many incidents in the window, and children with so many of late: slice 7, key_a 1 for these children.
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
SELECT force_id, 7 AS slice, 1 AS in_window, CASE WHEN as_child_of_late >= @trigger_incidents THEN 1 ELSE 0 END AS key_a, 0 AS key_b,
       CAST(incidents AS float(53)) AS incidents, CAST(COUNT(*) AS float(53)) AS subjects
FROM subjects
GROUP BY force_id, CASE WHEN as_child_of_late >= @trigger_incidents THEN 1 ELSE 0 END, incidents
