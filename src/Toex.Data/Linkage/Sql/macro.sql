-- DuckDB only. How text is folded before it is compared; applied once to each distinct value, never to each pair.
CREATE OR REPLACE TEMP MACRO link_letters(t) AS
    replace(replace(replace(replace(replace(replace(replace(strip_accents(lower(t)),
        'ß', 'ss'), 'ø', 'o'), 'ł', 'l'), 'đ', 'd'), 'æ', 'ae'), 'œ', 'oe'), 'ı', 'i');

-- Apostrophes vanish (O'Neill is oneill); hyphens and all other marks part words. Plain words, which most texts are, take a short way.
CREATE OR REPLACE TEMP MACRO link_fold(t) AS CASE WHEN regexp_full_match(t, '[A-Za-z0-9]+( [A-Za-z0-9]+)*') THEN lower(t) WHEN strlen(t) = length(t)
    THEN nullif(trim(regexp_replace(replace(replace(lower(t), '''', ''), '`', ''), '[^a-z0-9]+', ' ', 'g')), '')
    ELSE nullif(trim(regexp_replace(regexp_replace(link_letters(t), '[''’‘`´]', '', 'g'), '[^\p{L}0-9]+', ' ', 'g')), '') END;

-- References are compared without the marks that people write between their parts.
CREATE OR REPLACE TEMP MACRO link_bare(t) AS
    nullif(translate(upper(t), ' -/.()+', ''), '');

-- A text without its first character, wherever that stands.
CREATE OR REPLACE TEMP MACRO link_other(t) AS replace(t, left(t, 1), '');

-- Whether a postcode has the British form, a digit and two letters at its end.
CREATE OR REPLACE TEMP MACRO link_british(t) AS length(t) BETWEEN 5 AND 7 AND substr(t, -3, 1) BETWEEN '0' AND '9'
    AND substr(t, -2, 1) BETWEEN 'A' AND 'Z' AND substr(t, -1, 1) BETWEEN 'A' AND 'Z';

-- Mac and Mc are one; 'Mc Donald' and 'O Neill' are written apart by some systems.
CREATE OR REPLACE TEMP MACRO link_family(t) AS
    regexp_replace(regexp_replace(link_fold(t), '\bma?c ?([a-z]{3,})', 'mc\1', 'g'), '^o ([a-z]{3,})', 'o\1');

-- Sounds: letters that are heard alike share a digit, vowels and h, w, y are silent after the first letter (Soundex with finer
-- groups, and with ph, gh, kn, wr, ck read as they are said).
CREATE OR REPLACE TEMP MACRO link_sound_groups(t) AS
    translate(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(replace(t, ' ', ''),
        '^(kn|gn|pn)', 'n'), '^wr', 'r'), 'ph', 'f', 'g'), '(.)gh', '\1', 'g'), 'c([eiy])', 's\1', 'g'), 'tch|sch|ch', 'x', 'g'),
        'bpfvckqgszxjdtlmnraeiouhwy', '11772222888833455600000000');
CREATE OR REPLACE TEMP MACRO link_sound(t) AS
    left(replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(
        link_sound_groups(t), '^0+', '9'), '1+', '1', 'g'), '2+', '2', 'g'), '3+', '3', 'g'), '4+', '4', 'g'), '5+', '5', 'g'), '6+', '6', 'g'),
        '7+', '7', 'g'), '8+', '8', 'g'), '0', ''), 6);

-- A frequency as thousandths of a bit: how surprising it is that another record bears the same value.
CREATE OR REPLACE TEMP MACRO link_bits(n, total) AS CAST(round(-1000 * log2(n / total)) AS INTEGER);

-- A spelling without what is not heard: letters doubled, h after the first letter, ck and c for k, z for s, y for i; and in names of three
-- consonants or more, which vowels come after the first ones, and the order of these (Kieran, Keiran and Kieron; not Jake and Jack).
CREATE OR REPLACE TEMP MACRO link_single(t) AS
    replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(
    t, 'll', 'l'), 'nn', 'n'), 'tt', 't'), 'ss', 's'), 'mm', 'm'), 'rr', 'r'), 'pp', 'p'), 'dd', 'd'), 'ee', 'e'), 'aa', 'a');
CREATE OR REPLACE TEMP MACRO link_plain(t) AS
    left(t, 1) || link_single(translate(replace(replace(replace(substr(t, 2), 'ck', 'k'), 'ph', 'f'), 'h', ''), 'czy', 'ksi'));
CREATE OR REPLACE TEMP MACRO link_spelling(t) AS CASE WHEN length(regexp_replace(link_plain(t), '[aeiou]', '', 'g')) < 3 THEN link_plain(t)
    ELSE regexp_extract(link_plain(t), '^([^aeiou]*)', 1)
        || array_to_string(list_sort(string_split(regexp_extract(link_plain(t), '^[^aeiou]*([aeiou]*)', 1), '')), '')
        || regexp_replace(regexp_extract(link_plain(t), '^[^aeiou]*[aeiou]*(.*)$', 1), '[aeiou]+', 'a', 'g') END;

-- A birth date, whole or in part, as year-month-day.
CREATE OR REPLACE TEMP MACRO link_date(t) AS CASE
    WHEN t LIKE '____-__-__%' THEN t
    WHEN t LIKE '____-__' THEN t || '-??'
    WHEN t LIKE '____' THEN t || '-??-??'
    WHEN t LIKE '__/__/____' THEN substr(t, 7, 4) || '-' || substr(t, 4, 2) || '-' || substr(t, 1, 2)
    WHEN t LIKE '__/____' THEN substr(t, 4, 4) || '-' || substr(t, 1, 2) || '-??'
    WHEN t LIKE '________' THEN substr(t, 1, 4) || '-' || substr(t, 5, 2) || '-' || substr(t, 7, 2) END;

-- National identifiers of a known form (PNC ID, CRO number, National Insurance number), each in one way of writing; null for any other.
CREATE OR REPLACE TEMP MACRO link_identifier_text(t) AS regexp_replace(regexp_replace(upper(t), '^[^0-9A-Z]*(PNC|CRO)( ?(ID|NO|NUMBER))?[:. ]+', ''), '[^0-9A-Z/]', '', 'g');
CREATE OR REPLACE TEMP MACRO link_identifier_kind(t) AS CASE
    WHEN t IS NULL THEN NULL
    WHEN regexp_full_match(t, '((19|20)?[0-9]{2}/[0-9]{1,7}|(19|20)[0-9]{8,9}|[0-9]{3,9})[A-Z]') THEN 'PNC'
    WHEN regexp_full_match(t, '[0-9]{1,6}/[0-9]{2}[A-Z]') THEN 'CRO'
    WHEN regexp_full_match(t, '[A-Z]{2}[0-9]{6}[A-D]') THEN 'NI' END;
-- The parts of a PNC ID: two digits of the year, seven of the number, a letter.
CREATE OR REPLACE TEMP MACRO link_pnc(t) AS CASE WHEN contains(t, '/')
    THEN right(split_part(t, '/', 1), 2) || lpad(left(split_part(t, '/', 2), -1), 7, '0') || right(t, 1)
    WHEN length(t) > 10 THEN substr(t, 3, 2) || lpad(substr(t, 5, length(t) - 5), 7, '0') || right(t, 1)
    ELSE left(t, 2) || lpad(substr(t, 3, length(t) - 3), 7, '0') || right(t, 1) END;
