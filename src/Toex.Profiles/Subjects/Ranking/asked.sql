-- Standing of the subjects asked for. `texts` hold their keys, 20 digits each, so that any number of them are asked for at once. A text is
-- cut into pages of 200 first: to find a place in a long one takes a while. `chosen` asks IN, not a join, since a planner takes the pages for
-- many more than they are, and would read through every offence for a few subjects.
digits AS (
    SELECT 0 AS digit UNION ALL SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3 UNION ALL SELECT 4
    UNION ALL SELECT 5 UNION ALL SELECT 6 UNION ALL SELECT 7 UNION ALL SELECT 8 UNION ALL SELECT 9
),
numbers AS (
    SELECT h.digit * 100 + t.digit * 10 + o.digit AS number
    FROM digits h
    CROSS JOIN digits t
    CROSS JOIN digits o
    WHERE h.digit < 2
),
pages AS (
    SELECT SUBSTRING(t.keys, n.number * 4000 + 1, 4000) AS keys
    FROM texts t
    CROSS JOIN numbers n
    WHERE n.number < 100 AND SUBSTRING(t.keys, n.number * 4000 + 1, 4000) <> ''
),
asked AS (
    SELECT CAST(NULLIF(SUBSTRING(p.keys, n.number * 20 + 1, 20), '') AS bigint) AS subject_id
    FROM pages p
    CROSS JOIN numbers n
),
chosen AS (
    SELECT person_id, subject_id FROM person WHERE subject_id IN (SELECT subject_id FROM asked)
),
