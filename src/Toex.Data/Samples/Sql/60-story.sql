-- The told stories: persons and offences listed in the sample's files, with days counted back from the last day.
CREATE TEMP TABLE sample_story_person AS
SELECT l.fields['person'] AS person, f.force_id, l.fields['local_reference'] AS local_reference, l.fields['given_name'] AS given_name,
       l.fields['family_name'] AS family_name, CAST(l.fields['sex'] AS SMALLINT) AS sex_id, NULLIF(l.fields['postcode'], '') AS postcode,
       NULLIF(l.fields['address'], '') AS address, NULLIF(l.fields['town'], '') AS town, NULLIF(l.fields['telephone'], '') AS telephone,
       CASE WHEN l.fields['birth_date'] <> '' THEN CAST(l.fields['birth_date'] AS DATE)
            WHEN l.fields['age'] <> ''
            THEN CAST(o.last_day - to_years(CAST(l.fields['age'] AS INTEGER)) AS DATE) - CAST(l.fields['days'] AS INTEGER)
       END AS birth_date,
       -- after the persons of single offences and the repeat suspects
       (SELECT CAST(SUM(offences) AS BIGINT) FROM sample_cell) * 4 + (SELECT CAST(COALESCE(SUM(suspects), 0) AS BIGINT) FROM sample_pool) * 8
           + row_number() OVER (ORDER BY l.line) AS person_id
FROM sample_line l
JOIN force f ON f.force_code = l.fields['force_code']
JOIN sample_option o ON true
WHERE l.file = 'story-person';

-- A day's told offences of a force take the places of its cell of stream 0, in the order of the file.
CREATE TEMP TABLE sample_story_offence AS
SELECT c.first_offence + row_number() OVER (PARTITION BY c.first_offence ORDER BY l.line) - 1 AS offence_id,
       k.offence_code_id, CAST(l.fields['domestic'] AS SMALLINT) AS domestic,
       (f.position + 1) * 100 + CAST(l.fields['area'] AS INTEGER) * 10 + CAST(l.fields['unit'] AS INTEGER) AS team_id,
       CAST(l.fields['outcome_group_id'] AS INTEGER) AS outcome_group_id,
       CAST(l.fields['location_type_id'] AS INTEGER) AS location_type_id,
       CAST(l.fields['hour'] AS SMALLINT) AS hour, CAST(l.fields['relationship_id'] AS INTEGER) AS relationship_id,
       l.fields['suspect'] AS suspect, string_split(l.fields['victims'], '|') AS victims
FROM sample_line l
JOIN force fo ON fo.force_code = l.fields['force_code']
JOIN sample_force f ON f.force_id = fo.force_id
JOIN offence_code k ON k.code = l.fields['code']
JOIN sample_option o ON true
JOIN sample_cell c ON c.stream = 0 AND c.position = f.position AND c.recorded_date = o.last_day - CAST(l.fields['days_ago'] AS INTEGER)
WHERE l.file = 'story-offence';

CREATE TEMP TABLE sample_story_party AS
WITH parties AS (
    SELECT offence_id, relationship_id, CAST(2 AS SMALLINT) AS role_id, unnest(victims) AS person FROM sample_story_offence
    UNION ALL
    SELECT offence_id, relationship_id, CAST(1 AS SMALLINT), suspect FROM sample_story_offence
)
SELECT t.offence_id * 16 + row_number() OVER (PARTITION BY t.offence_id ORDER BY t.role_id DESC, p.person_id) - 1 AS party_key,
       t.role_id, t.relationship_id, p.person_id, p.sex_id, p.birth_date
FROM parties t
JOIN sample_story_person p ON p.person = t.person;
