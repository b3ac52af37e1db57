SELECT name, value FROM database_property
