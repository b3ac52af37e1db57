-- Most persons are their own subject; `linked` are those that stand for another record, so that few rows have to be looked up.
WITH linked AS (
    SELECT person_id, subject_id FROM person WHERE subject_id <> person_id
)
