-- DuckDB only. One column a blocking rule: two records that share its value may be one person. A key is null where a part of it is; two
-- values that collide only make one more pair to compare.
CREATE OR REPLACE TEMP TABLE link_key AS
WITH named AS (
    SELECT *, least(given_first, family) AS low, greatest(given_first, family) AS high,
        least(given_sound, family_sound) AS low_sound, greatest(given_sound, family_sound) AS high_sound,
        least(left(given, 3), left(family, 3)) AS low_start, greatest(left(given, 3), left(family, 3)) AS high_start
    FROM link_clean)
SELECT no,
    CASE WHEN identifier IS NOT NULL THEN hash(identifier) END AS identifier,
    CASE WHEN telephone IS NOT NULL THEN hash(telephone) END AS telephone,
    CASE WHEN email IS NOT NULL THEN hash(email) END AS email,
    CASE WHEN length(email_local) > 3 THEN hash(email_local) END AS email_local,
    CASE WHEN length(email) > 11 THEN hash(right(email, 9)) END AS email_end,
    CASE WHEN postcode IS NOT NULL THEN hash(postcode) END AS postcode,
    CASE WHEN address IS NOT NULL THEN hash(address) END AS address,
    CASE WHEN birth IS NOT NULL THEN hash(birth) END AS birth,
    CASE WHEN family IS NOT NULL THEN hash(family) END AS family,
    CASE WHEN given_first IS NOT NULL THEN hash(given_first) END AS given,
    CASE WHEN given_first IS NOT NULL AND family IS NOT NULL AND given_first <> family THEN hash(low, high) END AS names,
    CASE WHEN given_sound IS NOT NULL AND family_sound IS NOT NULL THEN hash(low_sound, high_sound) END AS name_sounds,
    CASE WHEN low_start IS NOT NULL AND high_start IS NOT NULL AND y IS NOT NULL THEN hash(low_start, high_start, y) END AS name_starts_year,
    CASE WHEN birth IS NOT NULL AND coalesce(low_sound, given_sound, family_sound) IS NOT NULL THEN hash(birth, coalesce(low_sound, given_sound, family_sound)) END AS birth_low_sound,
    CASE WHEN birth IS NOT NULL AND coalesce(high_sound, family_sound, given_sound) IS NOT NULL THEN hash(birth, coalesce(high_sound, family_sound, given_sound)) END AS birth_high_sound,
    CASE WHEN birth IS NOT NULL AND sex IS NOT NULL AND district IS NOT NULL THEN hash(birth, sex, district) END AS birth_district,
    CASE WHEN birth IS NOT NULL AND town IS NOT NULL THEN hash(birth, town) END AS birth_town,
    CASE WHEN y IS NOT NULL AND m IS NOT NULL AND family IS NOT NULL THEN hash(y, m, family) END AS month_family,
    CASE WHEN y IS NOT NULL AND m IS NOT NULL AND given_meaning IS NOT NULL THEN hash(y, m, given_meaning) END AS month_given,
    CASE WHEN m IS NOT NULL AND d IS NOT NULL AND family IS NOT NULL THEN hash(m, d, left(family, 3)) END AS day_family_start,
    CASE WHEN least(m, d) IS NOT NULL AND greatest(m, d) IS NOT NULL AND y IS NOT NULL AND left(family_sound, 2) IS NOT NULL THEN hash(least(m, d), greatest(m, d), y, left(family_sound, 2)) END AS swapped_day_family,
    CASE WHEN m IS NOT NULL AND d IS NOT NULL AND given_meaning IS NOT NULL AND left(family_sound, 1) IS NOT NULL THEN hash(m, d, given_meaning, left(family_sound, 1)) END AS day_given,
    CASE WHEN y IS NOT NULL AND given_meaning IS NOT NULL AND family_sound IS NOT NULL THEN hash(y, given_meaning, family_sound) END AS year_names,
    CASE WHEN y IS NOT NULL AND d IS NOT NULL AND family IS NOT NULL THEN hash(y, d, family) END AS year_day_family,
    CASE WHEN family IS NOT NULL AND postcode IS NOT NULL THEN hash(family, postcode) END AS family_postcode,
    CASE WHEN given_meaning IS NOT NULL AND postcode IS NOT NULL THEN hash(given_meaning, postcode) END AS given_postcode,
    CASE WHEN family_sound IS NOT NULL AND sector IS NOT NULL AND left(given, 1) IS NOT NULL THEN hash(family_sound, sector, left(given, 1)) END AS family_sector,
    CASE WHEN family IS NOT NULL AND town IS NOT NULL AND left(given, 1) IS NOT NULL THEN hash(family, town, left(given, 1)) END AS family_town,
    CASE WHEN given_meaning IS NOT NULL AND town IS NOT NULL AND left(family, 1) IS NOT NULL THEN hash(given_meaning, town, left(family, 1)) END AS given_town,
    CASE WHEN family IS NOT NULL AND address IS NOT NULL THEN hash(family, address) END AS family_address,
    CASE WHEN town IS NOT NULL AND y IS NOT NULL AND m IS NOT NULL THEN hash(town, y, m) END AS town_month,
    CASE WHEN given_first IS NOT NULL AND family_sound IS NOT NULL AND district IS NOT NULL THEN hash(given_first, family_sound, district) END AS names_district
FROM named;
