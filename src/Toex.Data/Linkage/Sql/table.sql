-- DuckDB only. The engine's own small tables.
CREATE OR REPLACE TEMP TABLE link_unknown (field VARCHAR, value VARCHAR);
CREATE OR REPLACE TEMP TABLE link_nickname (name VARCHAR, meaning VARCHAR);
CREATE OR REPLACE TEMP TABLE link_given_name (name VARCHAR, births TINYINT);
