-- DuckDB only. Each distinct name, folded. Words that are nobody's name, alone or together ('Unknown Male 2'), are none.
CREATE OR REPLACE TEMP TABLE link_meaning AS
SELECT name, min(meaning) AS first_meaning, max(meaning) AS other_meaning FROM (
    SELECT name, meaning, count(*) OVER (PARTITION BY name) AS n FROM link_nickname) WHERE n <= 2 GROUP BY name;

CREATE OR REPLACE TEMP TABLE link_given AS
WITH folded AS (SELECT raw, link_fold(raw) AS name FROM (
    SELECT given_name AS raw FROM link_record WHERE given_name IS NOT NULL UNION SELECT given_name FROM link_whole)),
nobody AS (
    SELECT name FROM (SELECT DISTINCT name, unnest(string_split(name, ' ')) AS word FROM folded) GROUP BY name
    HAVING bool_and(regexp_full_match(word, '[0-9]+') OR word IN (SELECT value FROM link_unknown WHERE field = 'name'))
    UNION ALL SELECT value FROM link_unknown WHERE field = 'name'),
known AS (SELECT raw, name, split_part(name, ' ', 1) AS first FROM folded WHERE regexp_matches(name, '\p{L}') AND name NOT IN (SELECT name FROM nobody))
SELECT raw, known.name, first, coalesce(first_meaning, first) AS meaning, coalesce(other_meaning, first) AS other_meaning, link_sound(first) AS sound,
    link_spelling(first) AS spelling, births
FROM known LEFT JOIN link_meaning ON link_meaning.name = known.first LEFT JOIN link_given_name ON link_given_name.name = known.first;

CREATE OR REPLACE TEMP TABLE link_family AS
WITH folded AS (SELECT raw, link_family(raw) AS name FROM (
    SELECT family_name AS raw FROM link_record WHERE family_name IS NOT NULL UNION SELECT family_name FROM link_whole)),
nobody AS (
    SELECT name FROM (SELECT DISTINCT name, unnest(string_split(name, ' ')) AS word FROM folded) GROUP BY name
    HAVING bool_and(regexp_full_match(word, '[0-9]+') OR word IN (SELECT value FROM link_unknown WHERE field = 'name'))
    UNION ALL SELECT value FROM link_unknown WHERE field = 'name')
SELECT raw, name, link_sound(name) AS sound
FROM folded WHERE regexp_matches(name, '\p{L}') AND name NOT IN (SELECT name FROM nobody);
