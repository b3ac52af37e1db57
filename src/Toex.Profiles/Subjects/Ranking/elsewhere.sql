-- Subjects who stand in other themes than the one that is ranked, by in how many places.
elsewhere AS (
    SELECT subject_id, COUNT(*) AS themes
    FROM standing
    WHERE place <> @own_place
    GROUP BY subject_id
),
