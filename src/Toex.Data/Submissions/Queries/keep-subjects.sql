-- A person who comes back belongs to the subject that linkage has found meanwhile.
UPDATE person_superseded
SET subject_id = p.subject_id
FROM person p
WHERE p.person_id = person_superseded.person_id AND person_superseded.superseded_by = @submission_id
