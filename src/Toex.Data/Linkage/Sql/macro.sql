-- DuckDB only. How text is folded before it is compared; applied once to each distinct value, never to each pair.
CREATE OR REPLACE TEMP MACRO link_letters(t) AS
    replace(replace(replace(replace(replace(replace(replace(strip_accents(lower(t)),
        'ß', 'ss'), 'ø', 'o'), 'ł', 'l'), 'đ', 'd'), 'æ', 'ae'), 'œ', 'oe'), 'ı', 'i');

-- Apostrophes vanish (O'Neill is oneill); hyphens and all other marks part words. Text of plain letters, which is most, takes a short way.
CREATE OR REPLACE TEMP MACRO link_fold(t) AS CASE WHEN strlen(t) = length(t)
    THEN nullif(trim(regexp_replace(replace(replace(lower(t), '''', ''), '`', ''), '[^a-z0-9]+', ' ', 'g')), '')
    ELSE nullif(trim(regexp_replace(regexp_replace(link_letters(t), '[''’‘`´]', '', 'g'), '[^\p{L}0-9]+', ' ', 'g')), '') END;

-- References are compared without the marks that people write between their parts.
CREATE OR REPLACE TEMP MACRO link_bare(t) AS
    nullif(replace(replace(replace(replace(replace(replace(replace(upper(t), ' ', ''), '-', ''), '/', ''), '.', ''), '(', ''), ')', ''), '+', ''), '');

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
