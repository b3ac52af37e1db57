DELETE FROM link_edge
WHERE person_a IN (
    SELECT e.person_a
    FROM link_edge e
    LEFT JOIN person p ON p.person_id = e.person_a
    WHERE p.person_id IS NULL
)
