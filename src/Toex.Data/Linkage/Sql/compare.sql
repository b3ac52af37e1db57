-- DuckDB only. How two records agree in each respect: four bits of the code a comparison, 0 where either lacks the value, and the
-- surprise of the values that they share. The run, the sample and the explanation of a pair all come through here.
INSERT INTO {target}
WITH side AS (
    SELECT s.pair,
        a.given AS a_given, a.given_meaning AS a_given_meaning, a.given_other AS a_given_other, a.given_sound AS a_given_sound, a.given_first AS a_given_first, a.given_spelling AS a_given_spelling, a.given_births AS a_given_births,
        a.given_bits AS a_given_bits,
        a.meaning_bits AS a_meaning_bits, a.family AS a_family, a.family_sound AS a_family_sound, a.family_bits AS a_family_bits, a.birth AS a_birth, a.y AS a_y,
        a.m AS a_m, a.d AS a_d, a.birth_day AS a_birth_day, a.birth_bits AS a_birth_bits, a.sex AS a_sex, a.postcode AS a_postcode,
        a.sector AS a_sector, a.district AS a_district, a.inward AS a_inward, a.address AS a_address, a.house AS a_house, a.town AS a_town, a.town_bits AS a_town_bits,
        a.telephone AS a_telephone, a.email AS a_email, a.email_local AS a_email_local, a.identifier AS a_identifier, a.identifier_kind AS a_identifier_kind,
        a.identifier_checked AS a_identifier_checked,
        b.given AS b_given, b.given_meaning AS b_given_meaning, b.given_other AS b_given_other, b.given_sound AS b_given_sound, b.given_first AS b_given_first, b.given_spelling AS b_given_spelling, b.given_births AS b_given_births,
        b.given_bits AS b_given_bits,
        b.meaning_bits AS b_meaning_bits, b.family AS b_family, b.family_sound AS b_family_sound, b.family_bits AS b_family_bits, b.birth AS b_birth, b.y AS b_y,
        b.m AS b_m, b.d AS b_d, b.birth_day AS b_birth_day, b.birth_bits AS b_birth_bits, b.sex AS b_sex, b.postcode AS b_postcode,
        b.sector AS b_sector, b.district AS b_district, b.inward AS b_inward, b.address AS b_address, b.house AS b_house, b.town AS b_town, b.town_bits AS b_town_bits,
        b.telephone AS b_telephone, b.email AS b_email, b.email_local AS b_email_local, b.identifier AS b_identifier, b.identifier_kind AS b_identifier_kind,
        b.identifier_checked AS b_identifier_checked
    FROM {source} AS s
    JOIN link_person AS a ON a.no = CAST(s.pair >> 32 AS INTEGER)
    JOIN link_person AS b ON b.no = CAST(s.pair & 4294967295 AS INTEGER)
    -- Said of either side too, so that of many records only those are read that a part's pairs can have.
    WHERE s.pair BETWEEN @first AND @last AND a.no BETWEEN @first >> 32 AND @last >> 32 AND b.no > @first >> 32),
-- Given name and family name written in each other's place: the second record is turned round before it is compared.
looked AS (
    SELECT *, CASE WHEN a_given = b_given OR a_family = b_family THEN FALSE
        WHEN a_given = b_family OR a_family = b_given THEN TRUE
        WHEN a_given IS NULL OR a_family IS NULL OR b_given IS NULL OR b_family IS NULL THEN FALSE
        WHEN jaro_winkler_similarity(a_given, b_family, 0.8) < 0.8 THEN FALSE
        WHEN jaro_winkler_similarity(a_family, b_given, 0.8) < 0.8 THEN FALSE
        ELSE jaro_winkler_similarity(a_given, b_given, 0.8) < 0.8 AND jaro_winkler_similarity(a_family, b_family, 0.8) < 0.8 END AS swapped
    FROM side),
turned AS (
    SELECT *, CASE WHEN swapped THEN b_family ELSE b_given END AS given, CASE WHEN swapped THEN b_given ELSE b_family END AS family,
        CASE WHEN swapped THEN b_family ELSE b_given_meaning END AS meaning, CASE WHEN swapped THEN b_family ELSE b_given_other END AS other,
        CASE WHEN swapped THEN b_family_sound ELSE b_given_sound END AS given_sound,
        CASE WHEN swapped THEN b_given_sound ELSE b_family_sound END AS family_sound,
        CASE WHEN swapped THEN b_family_bits ELSE b_given_bits END AS given_bits,
        CASE WHEN swapped THEN b_given_bits ELSE b_family_bits END AS family_bits,
        CASE WHEN swapped THEN b_family_bits ELSE b_meaning_bits END AS meaning_bits
    FROM looked),
-- How alike two texts look is asked once, and only where nothing quicker has told: above 10 it is 10 and the similarity.
-- Two characters swapped differ in two places, another character in one: that is asked before a distance is counted.
levelled AS (
    SELECT pair,
        CASE WHEN a_given IS NULL OR given IS NULL THEN 0
            WHEN a_given = given THEN 1
            WHEN a_given_meaning = meaning OR a_given_meaning = other OR a_given_other = meaning OR a_given_other = other THEN 2
            WHEN strlen(a_given) = 1 OR strlen(given) = 1 THEN CASE WHEN left(a_given, 1) = left(given, 1) THEN 6 ELSE 7 END
            WHEN (contains(a_given, ' ') OR contains(given, ' ')) AND (contains(a_given || ' ', ' ' || given || ' ') OR contains(given || ' ', ' ' || a_given || ' ')) THEN 3
            ELSE 10 + jaro_winkler_similarity(a_given, given, 0.8) END AS given_look,
        CASE WHEN a_family IS NULL OR family IS NULL THEN 0
            WHEN a_family = family THEN 1
            WHEN (contains(a_family, ' ') OR contains(family, ' ')) AND (replace(a_family, ' ', '') = replace(family, ' ', '')
                OR contains(' ' || a_family || ' ', ' ' || family || ' ') OR contains(' ' || family || ' ', ' ' || a_family || ' ')) THEN 2
            ELSE 10 + jaro_winkler_similarity(a_family, family, 0.8) END AS family_look,
        a_given_sound = given_sound AS given_sounds, a_family_sound = family_sound AS family_sounds,
        CASE WHEN swapped THEN 1 ELSE 0 END AS order_level,
        -- Year, month and day each say something by themselves: a date may have only some of them.
        CASE WHEN a_birth = b_birth THEN 1
            WHEN a_y = b_y AND a_m = b_d AND a_d = b_m THEN 2
            WHEN hamming(a_birth, b_birth) = 1 THEN 2
            WHEN hamming(a_birth, b_birth) = 2 AND damerau_levenshtein(a_birth, b_birth) = 1 THEN 2
            WHEN a_m = b_m AND a_d = b_d AND abs(a_y - b_y) IN (1, 10) THEN 3
            WHEN a_m = b_m AND a_d = b_d AND a_y <> b_y THEN 4
            WHEN a_y = b_y AND a_m = b_m AND a_d <> b_d THEN 5
            WHEN a_y = b_y AND a_d = b_d AND a_m <> b_m THEN 6
            WHEN a_y = b_y AND a_m = b_m OR a_m = b_m AND a_d = b_d THEN 7
            WHEN a_y = b_y AND (a_m IS NULL OR b_m IS NULL) THEN 8
            WHEN abs(a_birth_day - b_birth_day) <= 31 THEN 9
            WHEN abs(a_birth_day - b_birth_day) <= 366 THEN 10
            WHEN abs(a_birth_day - b_birth_day) <= 3653 THEN 11
            WHEN a_birth_day IS NOT NULL AND b_birth_day IS NOT NULL THEN 12
            WHEN abs(a_y - b_y) <= 1 THEN 10
            WHEN abs(a_y - b_y) <= 10 THEN 11
            WHEN a_y <> b_y OR a_m <> b_m THEN 12
            ELSE 0 END AS birth_level,
        a_y - b_y NOT BETWEEN -14 AND 14 AS generation, abs(a_y - b_y) AS years_between,
        a_m = b_m AND a_d = b_d AND a_y // 100 = b_y // 100 AND a_y // 10 % 10 = b_y % 10 AND b_y // 10 % 10 = a_y % 10 AS year_turned,
        a_sex = 2 AND b_sex = 2 AS women,
        -- Of three letters with one mistyped, or missing, too few are left to look alike.
        strlen(a_given) <= 3 AND strlen(given) <= 3 AND NOT swapped AND (a_given_births IS NULL OR b_given_births IS NULL)
            AND damerau_levenshtein(a_given, given) = 1 AS given_slip,
        -- Two names, not one of them mistyped: both are given to people, and where a letter is all that differs, neither to 64 times as many
        -- as the other (Tobias and Tobiah, not Robert and Robet) nor with two letters in each other's place.
        CASE WHEN a_birth = b_birth AND a_given <> given THEN CASE
            WHEN swapped OR a_given_spelling = b_given_spelling OR a_given_births IS NULL OR b_given_births IS NULL THEN FALSE
            WHEN damerau_levenshtein(a_given_first, b_given_first) > 1 THEN TRUE
            WHEN abs(a_given_births - b_given_births) >= 6 THEN FALSE
            WHEN strlen(a_given_first) = strlen(b_given_first) THEN hamming(a_given_first, b_given_first) = 1
            ELSE TRUE END ELSE FALSE END AS two_names,
        -- One name: written in one word or two, as initials, or with its letters thrown about where not both are names.
        CASE WHEN a_birth = b_birth AND a_given <> given AND (replace(a_given, ' ', '') = replace(given, ' ', '')
                OR left(a_given, 1) = left(given, 1) AND (substr(a_given, 2, 1) = ' ' OR substr(given, 2, 1) = ' ')) THEN TRUE
            WHEN a_birth = b_birth AND a_given <> given AND (a_given_births IS NULL OR b_given_births IS NULL)
            THEN jaccard(replace(a_given, ' ', ''), replace(given, ' ', '')) >= 0.6 ELSE FALSE END AS one_name,
        CASE WHEN a_sex IS NULL OR b_sex IS NULL THEN 0 WHEN a_sex = b_sex THEN 1 ELSE 2 END AS sex_level,
        CASE WHEN a_postcode IS NULL OR b_postcode IS NULL THEN 0
            WHEN a_postcode = b_postcode THEN 1
            WHEN a_sector = b_sector THEN 2
            WHEN a_district <> b_district AND a_inward <> b_inward THEN 4
            WHEN strlen(a_postcode) = strlen(b_postcode) THEN CASE
                WHEN hamming(a_postcode, b_postcode) = 1 THEN 2
                WHEN hamming(a_postcode, b_postcode) > 2 THEN CASE WHEN a_district = b_district THEN 3 ELSE 4 END
                WHEN damerau_levenshtein(a_postcode, b_postcode) = 1 THEN 2
                WHEN a_district = b_district THEN 3 ELSE 4 END
            WHEN a_district = b_district THEN 3
            ELSE 4 END AS postcode_level,
        CASE WHEN a_address IS NULL OR b_address IS NULL THEN 0
            WHEN a_address = b_address THEN 1
            WHEN a_house <> b_house THEN 2
            WHEN jaro_winkler_similarity(a_address, b_address, 0.9) >= 0.9 THEN 1
            ELSE 2 END AS address_level,
        CASE WHEN a_town IS NULL OR b_town IS NULL THEN 0
            WHEN a_town = b_town THEN 1
            WHEN jaro_winkler_similarity(a_town, b_town, 0.85) >= 0.85 THEN 2
            ELSE 3 END AS town_level,
        CASE WHEN a_telephone IS NULL OR b_telephone IS NULL THEN 0
            WHEN a_telephone = b_telephone THEN 1
            WHEN strlen(a_telephone) <> strlen(b_telephone) THEN 3
            WHEN hamming(a_telephone, b_telephone) = 1 THEN 2
            WHEN hamming(a_telephone, b_telephone) > 2 THEN 3
            WHEN damerau_levenshtein(a_telephone, b_telephone) = 1 THEN 2
            ELSE 3 END AS telephone_level,
        CASE WHEN a_email IS NULL OR b_email IS NULL THEN 0
            WHEN a_email = b_email THEN 1
            WHEN length(a_email_local) > 3 AND a_email_local = b_email_local THEN 2
            ELSE 10 + jaro_winkler_similarity(a_email, b_email, 0.8) END AS email_look,
        CASE WHEN a_identifier IS NULL OR b_identifier IS NULL OR a_identifier_kind <> b_identifier_kind THEN 0
            WHEN a_identifier = b_identifier THEN 1
            WHEN strlen(a_identifier) <> strlen(b_identifier) THEN 3
            WHEN hamming(a_identifier, b_identifier) = 1 THEN 2
            WHEN hamming(a_identifier, b_identifier) > 2 THEN 3
            WHEN damerau_levenshtein(a_identifier, b_identifier) = 1 THEN 2
            ELSE 3 END AS identifier_level,
        a_identifier_kind = b_identifier_kind AS identifiers_valid, a_identifier_checked AND b_identifier_checked AS identifiers_checked,
        -- A rare name that was put in the wrong field is rarer still there: what counts is how frequent it is where it belongs.
        least(a_given_bits, given_bits) AS given_bits, least(a_meaning_bits, meaning_bits) AS meaning_bits,
        least(a_family_bits, family_bits) AS family_bits, a_birth_bits AS birth_bits, a_town_bits AS town_bits
    FROM turned),
-- Postcode, address and town say one thing, where somebody lives: they are one comparison, or it would count three times.
placed AS (
    SELECT *,
        CASE WHEN given_look < 10 THEN given_look WHEN given_look >= 10.92 THEN 3 WHEN given_sounds THEN 4 WHEN given_look >= 10.8 OR given_slip THEN 5 ELSE 7 END AS given_level,
        CASE WHEN family_look < 10 THEN family_look WHEN family_look >= 10.92 THEN 3 WHEN family_sounds THEN 4 WHEN family_look >= 10.8 THEN 5 ELSE 6 END AS family_level,
        CASE WHEN email_look < 10 THEN email_look WHEN email_look >= 10.92 THEN 3 WHEN email_look >= 10.8 THEN 4 ELSE 5 END AS email_level,
        CASE
        WHEN postcode_level = 1 AND address_level = 1 THEN 1
        WHEN postcode_level = 1 AND town_level = 1 THEN 2
        WHEN postcode_level = 1 THEN 3
        WHEN address_level = 1 AND (postcode_level IN (2, 3) OR town_level IN (1, 2)) THEN 4
        WHEN address_level = 1 THEN 5
        WHEN postcode_level = 2 AND town_level IN (1, 2) THEN 6
        WHEN postcode_level = 2 THEN 7
        WHEN town_level = 1 THEN 8
        WHEN town_level = 2 OR postcode_level = 3 THEN 9
        WHEN postcode_level = 0 AND address_level = 0 AND town_level = 0 THEN 0
        ELSE 10 END AS place_level
    FROM levelled)
SELECT pair,
    CAST(given_level AS BIGINT) | (CAST(family_level AS BIGINT) << 4) | (CAST(order_level AS BIGINT) << 8) | (CAST(birth_level AS BIGINT) << 12)
    | (CAST(sex_level AS BIGINT) << 16) | (CAST(place_level AS BIGINT) << 20) | (CAST(telephone_level AS BIGINT) << 24)
    | (CAST(email_level AS BIGINT) << 28) | (CAST(identifier_level AS BIGINT) << 32)
    -- What a guard asks (LinkageGuard), above the levels. One slip in an identifier makes it another only where both have a right check letter.
    | CASE WHEN identifiers_valid AND (identifier_level = 3 OR identifier_level = 2 AND identifiers_checked) THEN CAST(1 AS BIGINT) << 48 ELSE 0 END
    | CASE WHEN identifiers_valid AND identifier_level = 1 THEN CAST(1 AS BIGINT) << 49 ELSE 0 END
    | CASE WHEN two_names AND NOT one_name AND given_look >= 10 AND given_level IN (3, 4, 5) AND place_level BETWEEN 1 AND 5 THEN CAST(1 AS BIGINT) << 50 ELSE 0 END
    | CASE WHEN one_name AND given_level = 7 THEN CAST(1 AS BIGINT) << 52 ELSE 0 END
    -- The last two digits of a year in each other's place are a slip where nothing of a home is shared, more than a generation lies
    -- between, or both are women: daughters seldom have their mother's name, and still seldomer her birthday.
    | CASE WHEN generation AND NOT (coalesce(year_turned, FALSE)
        AND (place_level NOT BETWEEN 1 AND 5 OR years_between > 60 OR coalesce(women, FALSE))) THEN CAST(1 AS BIGINT) << 51 ELSE 0 END
    | CASE WHEN getvariable('link_without_sex') THEN CAST(1 AS BIGINT) << 54 ELSE 0 END AS code,
    CASE given_level WHEN 1 THEN coalesce(given_bits, 0) WHEN 2 THEN coalesce(meaning_bits, 0) ELSE 0 END AS given_term,
    CASE WHEN family_level IN (1, 2) THEN coalesce(family_bits, 0) ELSE 0 END AS family_term,
    CASE birth_level WHEN 1 THEN birth_bits ELSE 0 END AS birth_term,
    CASE place_level WHEN 8 THEN town_bits ELSE 0 END AS home_term
FROM placed
