-- Everybody's standing is asked for.
chosen AS (
    SELECT person_id, subject_id FROM person
),
