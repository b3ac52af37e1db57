DELETE FROM link_edge
WHERE NOT EXISTS (SELECT 1 FROM person p WHERE p.person_id = link_edge.person_a)
   OR NOT EXISTS (SELECT 1 FROM person p WHERE p.person_id = link_edge.person_b)
