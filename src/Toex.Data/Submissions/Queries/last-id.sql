SELECT value FROM database_property WHERE name = @name
