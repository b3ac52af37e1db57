-- DuckDB only. What takes away all that linkage made on a connection; views before the tables that they read.
SELECT 'DROP VIEW IF EXISTS temp.main.' || view_name FROM duckdb_views() WHERE database_name = 'temp' AND starts_with(view_name, 'link_')
UNION ALL
SELECT 'DROP TABLE IF EXISTS temp.main.' || table_name FROM duckdb_tables() WHERE database_name = 'temp' AND starts_with(table_name, 'link_')
UNION ALL
SELECT DISTINCT 'DROP MACRO IF EXISTS temp.main.' || function_name FROM duckdb_functions() WHERE database_name = 'temp' AND starts_with(function_name, 'link_')
