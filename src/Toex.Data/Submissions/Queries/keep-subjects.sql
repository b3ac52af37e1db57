-- A person who comes back belongs to the subject that linkage has found meanwhile.
UPDATE person_superseded
SET subject_id = (SELECT p.subject_id FROM person p WHERE p.person_id = person_superseded.person_id)
WHERE superseded_by = @submission_id AND EXISTS (SELECT 1 FROM person p WHERE p.person_id = person_superseded.person_id)
