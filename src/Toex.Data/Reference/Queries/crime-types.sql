SELECT crime_type_id, name FROM crime_type
