-- DuckDB only. Each record with its values folded, as pairs compare them.
CREATE OR REPLACE TEMP TABLE link_clean AS
WITH folded AS (
    SELECT number.no, r.record_id, r.source,
        CASE WHEN whole.value IS NULL THEN g.name END AS given, CASE WHEN whole.value IS NULL THEN g.first END AS given_first,
        CASE WHEN whole.value IS NULL THEN g.meaning END AS given_meaning, CASE WHEN whole.value IS NULL THEN g.other_meaning END AS given_other,
        CASE WHEN whole.value IS NULL THEN g.sound END AS given_sound,
        CASE WHEN whole.value IS NULL THEN f.name END AS family, CASE WHEN whole.value IS NULL THEN f.last END AS family_last,
        CASE WHEN whole.value IS NULL THEN f.sound END AS family_sound,
        CASE WHEN d.value IS NULL THEN r.birth_date END AS birth_date,
        CASE WHEN r.sex IN (1, 2) THEN CAST(r.sex AS TINYINT) END AS sex,
        link_bare(r.postcode) AS postcode,
        link_fold(r.address) AS address, link_fold(r.town) AS town,
        right(link_bare(r.telephone), 10) AS telephone,
        nullif(lower(trim(r.email)), '') AS email,
        link_bare(r.identifier) AS identifier
    FROM link_record AS r JOIN link_number AS number ON number.record_id = r.record_id
    LEFT JOIN link_given AS g ON g.raw = r.given_name
    LEFT JOIN link_family AS f ON f.raw = r.family_name
    LEFT JOIN (SELECT value FROM link_unknown WHERE field = 'whole') AS whole ON whole.value = g.name || ' ' || f.name
    LEFT JOIN (SELECT CAST(value AS DATE) AS value FROM link_unknown WHERE field = 'birth_date') AS d ON d.value = r.birth_date),
known AS (
    SELECT * REPLACE (
        CASE WHEN postcode NOT LIKE 'ZZ99%' AND length(postcode) > 2 THEN postcode END AS postcode,
        CASE WHEN address NOT IN (SELECT value FROM link_unknown) THEN address END AS address,
        CASE WHEN town NOT IN (SELECT value FROM link_unknown) THEN town END AS town,
        CASE WHEN length(telephone) >= 6 AND telephone <> repeat(left(telephone, 1), length(telephone)) THEN telephone END AS telephone,
        CASE WHEN length(email) >= 5 AND email NOT IN (SELECT value FROM link_unknown) THEN email END AS email,
        CASE WHEN length(identifier) >= 4 AND lower(identifier) NOT IN (SELECT value FROM link_unknown) AND identifier <> repeat(left(identifier, 1), length(identifier)) THEN identifier END AS identifier)
    FROM folded)
SELECT *, lpad(strftime(birth_date, '%Y%m%d'), 8, '0') AS birth, CAST(year(birth_date) AS SMALLINT) AS y, CAST(month(birth_date) AS TINYINT) AS m,
    CAST(day(birth_date) AS TINYINT) AS d, CAST(birth_date - DATE '1900-01-01' AS INTEGER) AS birth_day,
    CASE WHEN link_british(postcode) THEN left(postcode, length(postcode) - 2) ELSE left(postcode, length(postcode) - 1) END AS sector,
    CASE WHEN link_british(postcode) THEN left(postcode, length(postcode) - 3) ELSE left(postcode, length(postcode) - 2) END AS district,
    right(postcode, CASE WHEN link_british(postcode) THEN 3 ELSE 2 END) AS inward,
    split_part(email, '@', 1) AS email_local, CASE WHEN left(address, 1) BETWEEN '0' AND '9' THEN split_part(address, ' ', 1) ELSE nullif(regexp_extract(address, '[0-9]+[a-z]?'), '') END AS house
FROM known;
DROP TABLE link_given;
DROP TABLE link_family;
