SELECT location_type_id, name FROM location_type
