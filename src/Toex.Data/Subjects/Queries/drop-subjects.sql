DELETE FROM subject WHERE subject_id IN (SELECT c.item_id FROM link_change c WHERE c.kind = 2)
