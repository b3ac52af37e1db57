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
    t LIKE '__/__/____%' AND substr(t, 4, 2) BETWEEN '13' AND '31' AND substr(t, 1, 2) <= '12';

CREATE OR REPLACE TEMP MACRO toex_either_way(t) AS
    t LIKE '__/__/____%' AND substr(t, 4, 2) <= '12' AND substr(t, 1, 2) <= '12' AND substr(t, 1, 2) <> substr(t, 4, 2);

-- What is known of a date: year, month and day in this order, ?? for a part that is not known; null for what is not a date in any reading. A
-- value that stands for nothing, and a date of which nothing is known, are ????-??-??. A date with the month first is the file's, not the
-- row's, fault: it has no reading here.
CREATE OR REPLACE TEMP MACRO toex_date_parts(t) AS
    CASE WHEN toex_month_first(t) THEN NULL
         WHEN t LIKE '____-__-__' OR t LIKE '____-__-__ 00:00:00' THEN left(t, 10)
         WHEN t LIKE '__/__/____' THEN substr(t, 7, 4) || '-' || substr(t, 4, 2) || '-' || substr(t, 1, 2)
         WHEN t LIKE '____-__' THEN t || '-??'
         WHEN t LIKE '__/____' THEN substr(t, 4, 4) || '-' || substr(t, 1, 2) || '-??'
         WHEN regexp_full_match(t, '(18|19|20)[0-9][0-9]|0000|9999|[?]{4}') THEN t || '-??-??' END;

CREATE OR REPLACE TEMP MACRO toex_marked_parts(p) AS
    CASE WHEN list_contains(getvariable('toex_unknown_dates'), p) THEN '????-??-??'
         ELSE regexp_extract(regexp_replace(regexp_replace(p, '^(0000|9999|[?]{4}|[Xx]{4})', '????'), '-(00|99|[?]{2}|[Xx]{2})', '-??', 'g'),
                             '^([0-9]{4}|[?]{4})(-([0-9]{2}|[?]{2})){2}$') END;

CREATE OR REPLACE TEMP MACRO toex_date_text(t) AS
    CASE WHEN list_contains(getvariable('toex_unknown_words'), trim(regexp_replace(lower(t), '[^a-z0-9]+', ' ', 'g'))) THEN '????-??-??'
         ELSE nullif(toex_marked_parts(toex_date_parts(t)), '') END;

-- Whether somebody in a file of today can have been born so.
CREATE OR REPLACE TEMP MACRO toex_could_be(d) AS d BETWEEN getvariable('toex_born_from') AND getvariable('toex_today');

-- The first day that a text of parts can mean; a year that is not known is a leap year. Null where no calendar has such a day.
CREATE OR REPLACE TEMP MACRO toex_first_day(p) AS TRY_CAST(replace(replace(p, '????', '2000'), '??', '01') AS DATE);

CREATE OR REPLACE TEMP MACRO toex_is_impossible(p) AS
    CASE WHEN p IS NULL THEN FALSE ELSE p <> '????-??-??' AND toex_could_be(toex_first_day(p)) IS NOT TRUE END;

CREATE OR REPLACE TEMP MACRO toex_is_partial(p) AS
    CASE WHEN p IS NULL THEN FALSE ELSE p <> '????-??-??' AND toex_could_be(toex_first_day(p)) IS TRUE END;

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
