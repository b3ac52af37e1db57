SELECT MAX(version) AS version FROM schema_version
