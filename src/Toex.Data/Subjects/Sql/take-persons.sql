-- DuckDB only. The same for persons who are streamed here from a server.
CREATE TABLE link_record (record_id BIGINT, source INTEGER, given_name VARCHAR, family_name VARCHAR, birth_date VARCHAR, sex SMALLINT, address VARCHAR,
    town VARCHAR, postcode VARCHAR, telephone VARCHAR, email VARCHAR, identifier VARCHAR, subject_id BIGINT, submission_id INTEGER);
CREATE TABLE link_subject_before (subject_id BIGINT, persons INTEGER, weakest_link DOUBLE);
CREATE TABLE link_known (record_a BIGINT, record_b BIGINT, code BIGINT, given_term INTEGER, family_term INTEGER, birth_term INTEGER,
    home_term INTEGER, weight INTEGER, band VARCHAR);
