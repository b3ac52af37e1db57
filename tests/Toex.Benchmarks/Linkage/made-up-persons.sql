-- DuckDB only. Records of made-up persons of 43 forces: three in four are of a person of their own, the fourth is of somebody who is
-- recorded already, with the errors that are usual between forces. The same for the same number (and version of DuckDB).
CREATE OR REPLACE TEMP MACRO chance(i, salt) AS (hash(i, salt) % 1000003) / 1000003.0;
CREATE OR REPLACE TEMP MACRO pick(i, salt, list) AS list[1 + CAST(floor(chance(i, salt) * len(list)) AS INTEGER)];
CREATE OR REPLACE TEMP MACRO syllables(rank) AS
    ['Ash', 'Bar', 'Cal', 'Dun', 'Elm', 'Fen', 'Gor', 'Hal', 'Ing', 'Kel', 'Lan', 'Mar', 'Nor', 'Oak', 'Pen', 'Rad', 'Sed', 'Thor', 'Wal', 'Yar'][1 + rank % 20]
    || ['a', 'e', 'en', 'er', 'i', 'in', 'o', 'on', 'u', 'ing', ''][1 + (rank // 20) % 11]
    || ['by', 'croft', 'dale', 'field', 'ford', 'ham', 'ley', 'man', 'more', 'ridge', 'shaw', 'son', 'stone', 'ton', 'well', 'wick', 'wood', 'worth'][1 + (rank // 220) % 18]
    || ['', 's', 'e', 'er', 'y', 'is'][1 + (rank // 3960) % 6];
CREATE OR REPLACE TEMP MACRO typed_wrong(t, i, salt) AS
    CASE WHEN length(t) < 3 THEN t ELSE CASE CAST(hash(i, salt, 'way') % 4 AS INTEGER)
        WHEN 0 THEN left(t, CAST(1 + hash(i, salt, 'at') % (length(t) - 1) AS INTEGER)) || substr(t, CAST(3 + hash(i, salt, 'at') % (length(t) - 1) AS INTEGER))
        WHEN 1 THEN left(t, CAST(1 + hash(i, salt, 'at') % (length(t) - 1) AS INTEGER)) || substr('aeinorst', CAST(1 + hash(i, salt) % 8 AS INTEGER), 1) || substr(t, CAST(3 + hash(i, salt, 'at') % (length(t) - 1) AS INTEGER))
        WHEN 2 THEN left(t, CAST(1 + hash(i, salt, 'at') % (length(t) - 1) AS INTEGER)) || substr('aeinorst', CAST(1 + hash(i, salt) % 8 AS INTEGER), 1) || substr(t, CAST(2 + hash(i, salt, 'at') % (length(t) - 1) AS INTEGER))
        ELSE left(t, CAST(hash(i, salt, 'at') % (length(t) - 1) AS INTEGER)) || substr(t, CAST(2 + hash(i, salt, 'at') % (length(t) - 1) AS INTEGER), 1)
            || substr(t, CAST(1 + hash(i, salt, 'at') % (length(t) - 1) AS INTEGER), 1) || substr(t, CAST(3 + hash(i, salt, 'at') % (length(t) - 1) AS INTEGER)) END END;

-- Persons, three records in four; every third home holds two of them or more.
CREATE OR REPLACE TABLE made_person AS
WITH drawn AS (
    SELECT p, CAST(hash(p, 'home') % greatest(1, @records * 3 // 4 * 6 // 10) AS BIGINT) AS home, 1 + CAST(hash(p, 'sex') % 2 AS INTEGER) AS sex,
        CAST(floor(2000 * pow(chance(p, 'given'), 2.2)) AS INTEGER) AS given_rank
    FROM range(@records * 3 // 4) AS r(p)),
housed AS (
    SELECT *, CASE WHEN chance(p, 'kin') < 0.75 THEN home ELSE p + 100000000 END AS kin,
        CAST(floor(chance(home, 'force') * 43) AS INTEGER) AS force FROM drawn)
SELECT p, home, sex, force,
    CASE WHEN given_rank < 600 THEN syllables(given_rank * 7 + sex) ELSE syllables(given_rank * 13 + sex) END AS given,
    syllables(CAST(floor(23000 * pow(chance(kin, 'family'), 2.5)) AS INTEGER)) || CASE WHEN chance(kin, 'rare') < 0.3 THEN pick(kin, 'end', ['ski', 'ez', 'ov', 'an', 'i', 'ah', 'u', 'ek', 'etti', 'sen']) ELSE '' END AS family,
    DATE '1945-01-01' + CAST(floor(365.25 * 65 * chance(p, 'birth')) AS INTEGER) AS birth,
    CAST(1 + hash(home, 'number') % 180 AS VARCHAR) || ' ' || syllables(CAST(hash(home, 'street') % 9000 AS INTEGER)) || ' ' || pick(home, 'kind', ['Road', 'Street', 'Close', 'Avenue', 'Lane', 'Drive']) AS address,
    syllables(force * 97 + CAST(floor(30 * pow(chance(home, 'town'), 2)) AS INTEGER) * 5) AS town,
    chr(65 + force % 26) || chr(65 + (force * 7) % 26) || CAST(1 + hash(home, 'district') % 30 AS VARCHAR) || ' ' || CAST(hash(home, 'sector') % 9 AS VARCHAR) || chr(CAST(65 + hash(home, 'unit') % 20 AS INTEGER)) || chr(CAST(65 + hash(home, 'point') % 20 AS INTEGER)) AS postcode,
    '07' || lpad(CAST(hash(CASE WHEN chance(p, 'own') < 0.7 THEN p ELSE home + 500000000 END, 'telephone') % 1000000000 AS VARCHAR), 9, '0') AS telephone,
    lpad(CAST(hash(p, 'identifier') % 10000000 AS VARCHAR), 7, '0') || chr(CAST(65 + hash(p, 'check') % 23 AS INTEGER)) AS identifier
FROM housed;

CREATE OR REPLACE TABLE made_record AS
WITH numbered AS (
    SELECT i, CASE WHEN i < @records * 3 // 4 THEN i ELSE CAST(hash(i, 'whose') % (@records * 3 // 4) AS BIGINT) END AS p, i >= @records * 3 // 4 AS again FROM range(@records) AS r(i)),
recorded AS (SELECT n.i, n.again, made_person.*, chance(n.i, 'moved') < 0.25 AND n.again AS moved FROM numbered AS n JOIN made_person USING (p))
SELECT i + 1 AS record_id, p AS person,
    CASE WHEN again AND chance(i, 'elsewhere') < 0.3 THEN CAST(hash(i, 'force') % 43 AS INTEGER) ELSE force END AS source,
    CASE WHEN chance(i, 'no given') < 0.02 THEN 'UNKNOWN' WHEN again AND chance(i, 'given') < 0.08 THEN typed_wrong(given, i, 'given') WHEN again AND chance(i, 'swap') < 0.01 THEN family ELSE given END AS given_name,
    CASE WHEN again AND chance(i, 'family') < 0.08 THEN typed_wrong(family, i, 'family') WHEN again AND chance(i, 'swap') < 0.01 THEN given WHEN again AND chance(i, 'married') < 0.03 THEN family || '-' || syllables(CAST(hash(i, 'double') % 5000 AS INTEGER)) ELSE family END AS family_name,
    CASE WHEN chance(i, 'no birth') < 0.08 THEN NULL WHEN again AND chance(i, 'birth') < 0.03 THEN birth + CAST(hash(i, 'off') % 9 AS INTEGER) WHEN again AND chance(i, 'birth') < 0.05 THEN birth + 365
        WHEN again AND chance(i, 'birth') < 0.06 AND day(birth) <= 12 THEN make_date(year(birth), day(birth), month(birth)) ELSE birth END AS birth_date,
    CAST(CASE WHEN chance(i, 'no sex') < 0.05 THEN 0 WHEN again AND chance(i, 'sex') < 0.01 THEN 3 - sex ELSE sex END AS SMALLINT) AS sex,
    CASE WHEN chance(i, 'no address') < 0.15 THEN NULL WHEN moved THEN CAST(1 + hash(i, 'number') % 180 AS VARCHAR) || ' ' || syllables(CAST(hash(i, 'street') % 9000 AS INTEGER)) || ' Road' WHEN again AND chance(i, 'address') < 0.1 THEN typed_wrong(address, i, 'address') ELSE address END AS address,
    CASE WHEN chance(i, 'no town') < 0.1 THEN NULL ELSE town END AS town,
    CASE WHEN chance(i, 'no postcode') < 0.15 THEN NULL WHEN moved THEN left(postcode, 2) || CAST(1 + hash(i, 'district') % 30 AS VARCHAR) || ' ' || CAST(hash(i, 'sector') % 9 AS VARCHAR) || 'AB' ELSE postcode END AS postcode,
    CASE WHEN chance(i, 'no telephone') < 0.45 THEN NULL WHEN again AND chance(i, 'telephone') < 0.25 THEN '07' || lpad(CAST(hash(i, 'telephone') % 1000000000 AS VARCHAR), 9, '0') ELSE telephone END AS telephone,
    CAST(NULL AS VARCHAR) AS email,
    CASE WHEN chance(i, 'no identifier') < 0.65 THEN NULL ELSE identifier END AS identifier
FROM recorded;

CREATE OR REPLACE TABLE truth AS SELECT record_id, CAST(person AS VARCHAR) AS person, CAST(record_id AS VARCHAR) AS name FROM made_record;
CREATE OR REPLACE TABLE link_record AS SELECT * EXCLUDE (person) FROM made_record;
DROP TABLE made_person;
DROP TABLE made_record;
