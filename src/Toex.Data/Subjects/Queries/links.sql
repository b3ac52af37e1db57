-- Kept pairs with their persons: one pair, those inside a subject, or those that wait for somebody to look at them (of one subject, or all).
SELECT e.person_a, e.person_b, e.probability, e.weight, e.band, e.code, e.given_term, e.family_term, e.birth_term, e.home_term,
       a.subject_id, a.force_id, a.local_reference, a.given_name, a.family_name, a.birth_date, a.birth_text,
       b.subject_id, b.force_id, b.local_reference, b.given_name, b.family_name, b.birth_date, b.birth_text
FROM link_edge e
JOIN person a ON a.person_id = e.person_a
JOIN person b ON b.person_id = e.person_b
LEFT JOIN link_decision d ON d.person_a = e.person_a AND d.person_b = e.person_b
WHERE (@person_a = 0 OR (e.person_a = @person_a AND e.person_b = @person_b))
  AND (@subject_id = 0 OR (@waiting = 0 AND a.subject_id = @subject_id AND b.subject_id = @subject_id)
       OR (@waiting = 1 AND (a.subject_id = @subject_id OR b.subject_id = @subject_id)))
  AND (@waiting = 0 OR (e.band <> 'match' AND a.subject_id <> b.subject_id AND d.decision_id IS NULL))
ORDER BY e.weight, e.person_a, e.person_b
