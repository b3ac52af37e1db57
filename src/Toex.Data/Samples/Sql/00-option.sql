-- What the sample is to be, and the lines of the sample's own files as they are read.
CREATE TEMP TABLE sample_option (
    seed BIGINT, scale DOUBLE, scale_text VARCHAR, months INTEGER, first_day DATE, last_day DATE, first_month INTEGER, last_month INTEGER
);

CREATE TEMP TABLE sample_line (file VARCHAR, line BIGINT, fields MAP(VARCHAR, VARCHAR));

-- The offences that are being made.
CREATE TEMP TABLE sample_batch AS SELECT CAST(0 AS BIGINT) AS first, CAST(0 AS BIGINT) AS next;
