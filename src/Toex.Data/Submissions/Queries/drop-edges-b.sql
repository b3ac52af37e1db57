DELETE FROM link_edge
WHERE person_b IN (
    SELECT e.person_b
    FROM link_edge e
    LEFT JOIN person p ON p.person_id = e.person_b
    WHERE p.person_id IS NULL
)
