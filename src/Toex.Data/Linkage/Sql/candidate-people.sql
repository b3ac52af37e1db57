-- DuckDB only. The records of the pairs to compare.
CREATE OR REPLACE TEMP TABLE link_people AS
SELECT * FROM link_clean WHERE no IN (SELECT CAST(pair >> 32 AS INTEGER) FROM {pairs} UNION SELECT CAST(pair & 4294967295 AS INTEGER) FROM {pairs});
