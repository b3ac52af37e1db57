SELECT found_by_id, name FROM found_by
