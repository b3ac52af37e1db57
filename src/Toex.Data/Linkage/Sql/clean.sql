-- DuckDB only. Each record with its values folded, as pairs compare them.
CREATE OR REPLACE TEMP TABLE link_clean AS
WITH folded AS (
    SELECT number.no, r.record_id,
        CASE WHEN whole.value IS NULL THEN g.name END AS given, CASE WHEN whole.value IS NULL THEN g.first END AS given_first,
        CASE WHEN whole.value IS NULL THEN g.meaning END AS given_meaning, CASE WHEN whole.value IS NULL THEN g.other_meaning END AS given_other,
        CASE WHEN whole.value IS NULL THEN g.sound END AS given_sound,
        CASE WHEN whole.value IS NULL THEN g.spelling END AS given_spelling, CASE WHEN whole.value IS NULL THEN g.births END AS given_births,
        CASE WHEN whole.value IS NULL THEN f.name END AS family,
        CASE WHEN whole.value IS NULL THEN f.sound END AS family_sound,
        CASE WHEN d.value IS NULL THEN link_date(trim(CAST(r.birth_date AS VARCHAR))) END AS birth_date,
        CASE WHEN r.sex IN (1, 2) THEN CAST(r.sex AS TINYINT) END AS sex,
        link_bare(r.postcode) AS postcode,
        link_fold(r.address) AS address, link_fold(r.town) AS town,
        right(link_bare(r.telephone), 10) AS telephone,
        nullif(lower(trim(r.email)), '') AS email,
        link_bare(r.identifier) AS identifier, link_identifier_text(r.identifier) AS identifier_text
    FROM link_record AS r JOIN link_number AS number ON number.record_id = r.record_id
    LEFT JOIN link_whole AS w ON w.record_id = r.record_id
    LEFT JOIN link_given AS g ON g.raw = coalesce(w.given_name, r.given_name)
    LEFT JOIN link_family AS f ON f.raw = coalesce(w.family_name, r.family_name)
    LEFT JOIN (SELECT value FROM link_unknown WHERE field = 'whole') AS whole ON whole.value = g.name || ' ' || f.name
    LEFT JOIN (SELECT value FROM link_unknown WHERE field = 'birth_date') AS d ON d.value = CAST(r.birth_date AS VARCHAR)),
bare AS (SELECT DISTINCT replace(value, ' ', '') AS value FROM link_unknown WHERE field IN ('value', 'name')),
dated AS (
    SELECT *, link_identifier_kind(identifier_text) AS form, CASE WHEN year_part BETWEEN 1000 AND 2100 THEN year_part END AS y,
        CASE WHEN month_part BETWEEN 1 AND 31 THEN month_part END AS m, CASE WHEN day_part BETWEEN 1 AND 31 THEN day_part END AS d
    FROM (SELECT *, TRY_CAST(substr(birth_date, 1, 4) AS SMALLINT) AS year_part, TRY_CAST(substr(birth_date, 6, 2) AS TINYINT) AS month_part,
        TRY_CAST(substr(birth_date, 9, 2) AS TINYINT) AS day_part FROM folded)),
known AS (
    SELECT * EXCLUDE (birth_date, year_part, month_part, day_part, identifier_text, form) REPLACE (
        CASE WHEN postcode NOT LIKE 'ZZ99%' AND length(postcode) > 2 THEN postcode END AS postcode,
        CASE WHEN address NOT IN (SELECT value FROM link_unknown) THEN address END AS address,
        CASE WHEN town NOT IN (SELECT value FROM link_unknown) THEN town END AS town,
        -- Numbers that nobody has: too short, of one or two digits only, or counted up.
        CASE WHEN length(telephone) >= 6 AND link_other(link_other(telephone)) <> '' AND NOT contains(telephone, '123456') THEN telephone END AS telephone,
        CASE WHEN length(email) >= 5 AND email NOT IN (SELECT value FROM link_unknown) AND regexp_replace(split_part(email, '@', 1), '[^a-z0-9]', '', 'g') NOT IN (SELECT value FROM bare) THEN email END AS email,
        -- What bears no three digits, or only noughts, identifies nobody.
        CASE WHEN length(identifier) >= 4 AND lower(identifier) NOT IN (SELECT value FROM bare) AND identifier <> repeat(left(identifier, 1), length(identifier))
            AND regexp_matches(identifier, '[0-9].*[0-9].*[0-9]') AND regexp_matches(identifier, '[1-9]')
            THEN CASE WHEN form = 'PNC' THEN link_pnc(identifier_text) ELSE identifier END END AS identifier),
        form AS identifier_form
    FROM dated)
SELECT * EXCLUDE (identifier_form), CASE WHEN identifier IS NOT NULL THEN identifier_form END AS identifier_kind,
    identifier_form = 'PNC' AND right(identifier, 1) = substr('ZABCDEFGHJKLMNPQRTUVWXY', 1 + CAST(TRY_CAST(left(identifier, -1) AS BIGINT) % 23 AS INTEGER), 1) AS identifier_checked,
    lpad(CAST(y AS VARCHAR), 4, '0') || lpad(CAST(m AS VARCHAR), 2, '0') || lpad(CAST(d AS VARCHAR), 2, '0') AS birth,
    CAST((y - 1900) * 365.25 + (m - 1) * 30.44 + d AS INTEGER) AS birth_day,
    CASE WHEN link_british(postcode) THEN left(postcode, length(postcode) - 2) ELSE left(postcode, length(postcode) - 1) END AS sector,
    CASE WHEN link_british(postcode) THEN left(postcode, length(postcode) - 3) ELSE left(postcode, length(postcode) - 2) END AS district,
    right(postcode, CASE WHEN link_british(postcode) THEN 3 ELSE 2 END) AS inward,
    split_part(email, '@', 1) AS email_local, CASE WHEN left(address, 1) BETWEEN '0' AND '9' THEN split_part(address, ' ', 1) ELSE nullif(regexp_extract(address, '[0-9]+[a-z]?'), '') END AS house
FROM known;
DROP TABLE link_given;
DROP TABLE link_family;
DROP TABLE link_whole;
-- A year far from those of nearly all others (2093, 1258) is a slip: the year is not known, the day and the month are.
CREATE OR REPLACE TEMP TABLE link_years AS
SELECT quantile_disc(y, 0.01) - 60 AS first, quantile_disc(y, 0.99) + 45 AS last FROM link_clean WHERE y IS NOT NULL HAVING count(*) >= 100;
UPDATE link_clean SET y = NULL, birth = NULL, birth_day = NULL FROM link_years WHERE y NOT BETWEEN first AND last;
DROP TABLE link_years;
SET VARIABLE link_without_sex = (SELECT count(sex) = 0 FROM link_clean);
