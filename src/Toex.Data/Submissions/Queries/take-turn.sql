UPDATE database_property SET value = value WHERE name = 'database_id'
