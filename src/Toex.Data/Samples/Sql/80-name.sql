-- Names in buckets: the earlier in its list, the commoner. Every name of the sample is made up by drawing from these lists; nobody
-- real is meant. Given names and family names go by origin, so that Agnieszka is likelier a Nowak than an O'Neill.
CREATE TEMP TABLE sample_origin AS
WITH placed AS (
    SELECT fields['origin'] AS origin, CAST(line - 1 AS INTEGER) AS origin_id, CAST(fields['people'] AS INTEGER) AS people,
           CAST(SUM(CAST(fields['people'] AS INTEGER)) OVER (ORDER BY line) AS INTEGER) AS up_to
    FROM sample_line
    WHERE file = 'origin'
)
SELECT origin, origin_id, CAST(b.bucket AS INTEGER) AS bucket
FROM placed, LATERAL (SELECT unnest(range(up_to - people, up_to)) AS bucket) b;

CREATE TEMP TABLE sample_given_name AS
WITH weighed AS (
    SELECT o.origin_id, CAST(l.fields['sex'] AS INTEGER) AS sex_id, l.fields['name'] AS name, l.line,
           CAST(1000000 // (30 + row_number() OVER (PARTITION BY l.fields['origin'], l.fields['sex'] ORDER BY l.line)) AS BIGINT) AS weight
    FROM sample_line l
    JOIN (SELECT DISTINCT origin, origin_id FROM sample_origin) o ON o.origin = l.fields['origin']
    WHERE l.file = 'given-name'
),
placed AS (
    SELECT *, SUM(weight) OVER (PARTITION BY origin_id, sex_id ORDER BY line) AS up_to, SUM(weight) OVER (PARTITION BY origin_id, sex_id) AS total
    FROM weighed
)
SELECT (origin_id * 4 + sex_id) * 4096 + CAST(b.bucket AS INTEGER) AS name_key, name
FROM placed, LATERAL (SELECT unnest(range(CAST((up_to - weight) * 4096 // total AS BIGINT), CAST(up_to * 4096 // total AS BIGINT))) AS bucket) b;

CREATE TEMP TABLE sample_family_name AS
WITH weighed AS (
    SELECT o.origin_id, l.fields['name'] AS name, l.line,
           CAST(1000000 // (150 + row_number() OVER (PARTITION BY l.fields['origin'] ORDER BY l.line)) AS BIGINT) AS weight
    FROM sample_line l
    JOIN (SELECT DISTINCT origin, origin_id FROM sample_origin) o ON o.origin = l.fields['origin']
    WHERE l.file = 'family-name'
),
placed AS (
    SELECT *, SUM(weight) OVER (PARTITION BY origin_id ORDER BY line) AS up_to, SUM(weight) OVER (PARTITION BY origin_id) AS total
    FROM weighed
)
SELECT origin_id * 8192 + CAST(b.bucket AS INTEGER) AS name_key, name
FROM placed, LATERAL (SELECT unnest(range(CAST((up_to - weight) * 8192 // total AS BIGINT), CAST(up_to * 8192 // total AS BIGINT))) AS bucket) b;

-- Postcodes of the force's areas that cannot be anybody's: Royal Mail never ends a postcode with C, I, K, M, O or V.
CREATE TEMP TABLE sample_postcode AS
SELECT f.position * 16384 + CAST(b.bucket AS INTEGER) AS postcode_key,
       f.postcode_areas[1 + sample_bucket(k.key, 'area', len(f.postcode_areas))] || (1 + sample_bucket(k.key, 'district', 24)) || ' '
           || sample_bucket(k.key, 'sector', 10) || substr('CIKMOV', 1 + sample_bucket(k.key, 'first letter', 6), 1)
           || substr('CIKMOV', 1 + sample_bucket(k.key, 'second letter', 6), 1) AS postcode
FROM sample_force f, range(16384) b(bucket), LATERAL (SELECT sample_key(f.position * 16384 + b.bucket) AS key) k;

-- How a name comes to be written down wrong.
CREATE TEMP MACRO sample_misspelt(name, way) AS
    CASE way WHEN 0 THEN left(name, 1) || substr(name, 3, 1) || substr(name, 2, 1) || substr(name, 4)
             WHEN 1 THEN left(name, 2) || substr(name, 2, 1) || substr(name, 3)
             WHEN 2 THEN left(name, length(name) - 1)
             ELSE replace(replace(strip_accents(name), '-', ' '), '''', '') || CASE WHEN strip_accents(name) = name AND NOT contains(name, '-') AND NOT contains(name, '''') THEN 's' ELSE '' END END;

-- A person's names and postcode are those of the identity; 5 in 100 have no postcode on record.
CREATE TEMP MACRO sample_named_person(people) AS TABLE
SELECT p.person_id, p.force_id, 'N' || f.force_number || '-' || p.person_id AS local_reference,
       CASE WHEN p.misspelt IN (0, 1) THEN sample_misspelt(g.name, p.misspelt) ELSE g.name END AS given_name,
       CASE WHEN p.misspelt IN (2, 3) THEN sample_misspelt(n.name, p.misspelt) ELSE n.name END AS family_name,
       p.birth_date, p.sex_id, c.postcode, p.person_id AS subject_id
FROM query_table(people) p
LEFT JOIN sample_force f ON f.position = p.position
LEFT JOIN sample_origin o ON o.bucket = sample_bucket(p.identity, 'origin', 1000)
LEFT JOIN sample_given_name g
       ON g.name_key = (CASE WHEN sample_draw(p.identity, 'british given name') < 0.1 THEN 1 ELSE o.origin_id END * 4
                        + CASE WHEN p.sex_id = 2 THEN 2 ELSE 1 END) * 4096 + sample_bucket(p.identity, 'given name', 4096)
LEFT JOIN sample_family_name n ON n.name_key = o.origin_id * 8192 + sample_bucket(p.identity, 'family name', 8192)
LEFT JOIN sample_postcode c
       ON c.postcode_key = CASE WHEN sample_draw(p.identity, 'no postcode') >= 0.05
                                THEN p.position * 16384 + sample_bucket(p.identity, 'postcode', 16384) END;
