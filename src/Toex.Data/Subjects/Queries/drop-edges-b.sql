DELETE FROM link_edge WHERE person_b IN (SELECT c.item_id FROM link_change c WHERE c.kind = 3)
