-- DuckDB only. The persons as linkage reads them, where the profile database is a DuckDB file.
CREATE OR REPLACE TEMP VIEW link_record AS
SELECT person_id AS record_id, force_id AS source, given_name, family_name, COALESCE(CAST(birth_date AS VARCHAR), birth_text) AS birth_date, sex_id AS sex, address, town, postcode, telephone, email,
    national_identifier AS identifier, subject_id, submission_id
FROM person;
CREATE OR REPLACE TEMP VIEW link_subject_before AS SELECT subject_id, persons, weakest_link FROM subject;
CREATE OR REPLACE TEMP VIEW link_known AS
SELECT person_a AS record_a, person_b AS record_b, code, given_term, family_term, birth_term, home_term, weight, band FROM link_edge;
