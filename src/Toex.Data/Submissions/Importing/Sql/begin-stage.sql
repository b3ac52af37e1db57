-- The staging area: a database in memory, compressed, that vanishes with the import. DuckDB.
ATTACH ':memory:' AS stage (COMPRESS);

-- The exact formats of the standard. A typed Parquet column casts to ISO text, at midnight where a day is meant.
CREATE OR REPLACE TEMP MACRO toex_day(t) AS
    CASE WHEN t LIKE '____-__-__' THEN TRY_CAST(t AS DATE)
         WHEN t LIKE '__/__/____' THEN TRY_CAST(substr(t, 7, 4) || '-' || substr(t, 4, 2) || '-' || substr(t, 1, 2) AS DATE)
         WHEN t LIKE '____-__-__ 00:00:00' THEN TRY_CAST(left(t, 10) AS DATE) END;

CREATE OR REPLACE TEMP MACRO toex_moment(t) AS
    CASE WHEN t LIKE '____-__-__ __:__' OR t LIKE '____-__-__T__:__' OR t LIKE '____-__-__ __:__:__' OR t LIKE '____-__-__T__:__:__'
              THEN TRY_CAST(replace(t, 'T', ' ') || CASE WHEN length(t) = 16 THEN ':00' ELSE '' END AS TIMESTAMP)
         WHEN t LIKE '__/__/____ __:__'
              THEN TRY_CAST(substr(t, 7, 4) || '-' || substr(t, 4, 2) || '-' || substr(t, 1, 2) || substr(t, 11) || ':00' AS TIMESTAMP) END;

CREATE OR REPLACE TEMP MACRO toex_time(t) AS
    CASE WHEN t LIKE '__:__' THEN TRY_CAST(t || ':00' AS TIME) WHEN t LIKE '__:__:__' THEN TRY_CAST(t AS TIME) END;

CREATE OR REPLACE TEMP MACRO toex_number(t) AS CASE WHEN regexp_full_match(t, '[0-9]{1,9}') THEN TRY_CAST(t AS INTEGER) END;

-- A day with slashes that is a day only with the month first; and one that could be read both ways.
CREATE OR REPLACE TEMP MACRO toex_month_first(t) AS
    t LIKE '__/__/____%' AND substr(t, 4, 2) > '12' AND substr(t, 1, 2) <= '12';

CREATE OR REPLACE TEMP MACRO toex_either_way(t) AS
    t LIKE '__/__/____%' AND substr(t, 4, 2) <= '12' AND substr(t, 1, 2) <= '12' AND substr(t, 1, 2) <> substr(t, 4, 2);

CREATE OR REPLACE TEMP MACRO toex_years(born, upon) AS
    year(upon) - year(born) - CASE WHEN month(upon) * 100 + day(upon) < month(born) * 100 + day(born) THEN 1 ELSE 0 END;

-- Age in whole years. Who is born on 29 February is a year older on 1 March. Before birth and over 110 it is not known.
CREATE OR REPLACE TEMP MACRO toex_age(born, upon) AS
    CASE WHEN toex_years(born, upon) BETWEEN 0 AND 110 THEN toex_years(born, upon) END;

CREATE TABLE stage.spelling (spelling VARCHAR, meaning VARCHAR, ordinal INTEGER);
CREATE TABLE stage.force_text (force_text VARCHAR, force_id INTEGER);
CREATE TABLE stage.offence_text (code_text VARCHAR, title_text VARCHAR, offence_code_id INTEGER);
CREATE TABLE stage.name_text (name VARCHAR, name_id INTEGER);
CREATE TABLE stage.unknown_birth (birth_date DATE);
CREATE TABLE stage.late (record_number BIGINT, problems UBIGINT);
