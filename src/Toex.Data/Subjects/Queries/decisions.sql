-- Decisions about persons who are there: ids are never used twice, so that those of persons withdrawn wait for them to come back.
SELECT d.decision_id, d.person_a, d.person_b, d.decision, d.reason, d.decided_by, d.decided_utc
FROM link_decision d
JOIN person a ON a.person_id = d.person_a
JOIN person b ON b.person_id = d.person_b
ORDER BY d.person_a, d.person_b
