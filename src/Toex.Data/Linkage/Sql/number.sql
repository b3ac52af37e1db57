-- DuckDB only. Records in the order of their ids get numbers without gaps: a pair then fits one whole number.
CREATE OR REPLACE TEMP TABLE link_number AS
SELECT CAST(row_number() OVER (ORDER BY record_id) AS INTEGER) AS no, record_id FROM link_record;
