-- DuckDB only. Persons who came, or were corrected, since an earlier run.
CREATE OR REPLACE TEMP TABLE link_new AS SELECT record_id FROM link_record WHERE submission_id > @last_submission;
