SET VARIABLE sample_seed = (SELECT hash(seed) FROM sample_option);
SET VARIABLE sample_first_day = (SELECT first_day FROM sample_option);
SET VARIABLE sample_last_day_number = (SELECT date_diff('day', DATE '2000-01-01', last_day) FROM sample_option);
