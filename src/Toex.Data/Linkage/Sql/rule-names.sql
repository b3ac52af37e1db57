SELECT column_name FROM duckdb_columns() WHERE table_name = 'link_key' AND column_name <> 'no' ORDER BY column_name
