DELETE FROM subject
WHERE subject_id IN (
    SELECT s.subject_id
    FROM subject s
    LEFT JOIN person p ON p.subject_id = s.subject_id
    WHERE p.subject_id IS NULL
)
