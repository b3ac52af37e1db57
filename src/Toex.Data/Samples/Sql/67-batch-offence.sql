-- The batch's offences, numbered. They are written down before anything is drawn for them, because cells are few and threads share
-- out the rows of a table: drawn from the cells, one thread would do it all.
CREATE OR REPLACE TEMP TABLE sample_batch_offence AS
WITH numbered AS (
    SELECT c.*, unnest(range(c.offences)) AS step
    FROM sample_cell c
    WHERE c.first_offence >= (SELECT first FROM sample_batch) AND c.first_offence < (SELECT next FROM sample_batch)
)
SELECT recorded_date, day_number, month_number, force_id, position, stream, (career * 9 + position) * 32 + stream AS pool,
       first_offence + step AS offence_id, first_reference + step AS reference_number, first_in_career + step AS in_career,
       sample_key(first_offence + step) AS key
FROM numbered;
