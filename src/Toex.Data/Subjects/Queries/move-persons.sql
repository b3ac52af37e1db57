UPDATE person SET subject_id = c.subject_id FROM link_change c WHERE c.kind = 1 AND c.item_id = person.person_id
