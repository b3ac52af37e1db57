-- Standing in other themes does not count.
elsewhere AS (
    SELECT subject_id, 0 AS themes FROM subject WHERE 1 = 0
),
