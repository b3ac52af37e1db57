-- Repeat suspects. Of a stream's offences with a named suspect every so-many-th belongs to a repeat suspect: it is a slot, numbered
-- through the career. Slots are dealt out so that a suspect of n offences gets exactly n (or n - 1): round after round, in each
-- round every suspect once, in an order of its own. So nobody's count runs away as the data grow, and no table of who did what is
-- needed. About 77 % of suspects are named once only (Barnham, Barnes and Sherman 2017, Thames Valley).

-- How 1,000 slots fall to suspects of n offences.
CREATE TEMP TABLE sample_pattern AS
WITH weighed AS (
    SELECT l.fields['pattern'] AS pattern, CAST(l.fields['offences'] AS INTEGER) AS career_offences,
           CAST(l.fields['offences'] AS BIGINT) * CAST(l.fields['suspects'] AS BIGINT) AS weight
    FROM sample_line l
    WHERE l.file = 'repeat-pattern'
),
placed AS (
    SELECT *, SUM(weight) OVER (PARTITION BY pattern ORDER BY career_offences) AS up_to, SUM(weight) OVER (PARTITION BY pattern) AS total
    FROM weighed
),
slots AS (
    SELECT pattern, career_offences, unnest(range(CAST((up_to - weight) * 1000 // total AS BIGINT), CAST(up_to * 1000 // total AS BIGINT))) AS dealt
    FROM placed
),
mixed AS (
    SELECT pattern, career_offences, row_number() OVER (PARTITION BY pattern ORDER BY sample_key(dealt), dealt) - 1 AS entry
    FROM slots
)
SELECT pattern, career_offences, entry,
       row_number() OVER (PARTITION BY pattern, career_offences ORDER BY entry) - 1 AS ordinal,
       COUNT(*) OVER (PARTITION BY pattern, career_offences) AS slots_per_1000
FROM mixed;

CREATE TEMP TABLE sample_pool AS
WITH careers AS (
    SELECT c.career, c.position, c.stream, CAST(SUM(c.offences) AS BIGINT) AS offences
    FROM sample_cell c
    WHERE c.stream > 0
    GROUP BY c.career, c.position, c.stream
),
slotted AS (
    SELECT (k.career * 9 + k.position) * 32 + k.stream AS pool, k.career, k.position, k.stream, s.repeat_pattern,
           k.offences * s.repeat_per_million // 1000000 AS slots,
           -- the oldest career may be shorter than two years
           least(24, o.months - 24 * k.career) AS months
    FROM careers k
    JOIN sample_stream s ON s.stream = k.stream
    JOIN sample_option o ON true
),
dealt AS (
    SELECT t.pool, t.position, t.stream, p.career_offences,
           CAST(greatest(1, (p.career_offences * t.months + 23) // 24) AS BIGINT) AS offences,
           any_value(p.slots_per_1000) * (t.slots // 1000) + COUNT(*) FILTER (WHERE p.entry < t.slots % 1000) AS slots
    FROM slotted t
    JOIN sample_pattern p ON p.pattern = t.repeat_pattern
    GROUP BY t.pool, t.position, t.stream, p.career_offences, t.months, t.slots
),
sized AS (
    SELECT *, CAST((slots + offences - 1) // offences AS BIGINT) AS suspects
    FROM dealt
    WHERE slots > 0
)
SELECT pool, position, stream, career_offences, offences, slots, suspects,
       -- only what every suspect is sure to have: whole rounds
       CAST(slots // suspects AS INTEGER) AS rounds,
       -- persons come after those of single offences (four ids an offence); eight ids a repeat suspect: the suspect, the suspect
       -- as recorded a second time, and up to six victims
       (SELECT CAST(SUM(offences) AS BIGINT) FROM sample_cell) * 4 + 1
           + 8 * CAST(SUM(suspects) OVER (ORDER BY pool, career_offences) - suspects AS BIGINT) AS first_person
FROM sized;

-- What a slot means: which group of suspects, and which of their slots.
CREATE TEMP TABLE sample_slot AS
SELECT CAST(l.pool * 1000 + p.entry AS INTEGER) AS slot_key, p.slots_per_1000, p.ordinal, l.suspects, l.rounds, l.first_person,
       sample_key(l.first_person) AS pool_key
FROM sample_pool l
JOIN sample_stream s ON s.stream = l.stream
JOIN sample_pattern p ON p.pattern = s.repeat_pattern AND p.career_offences = l.career_offences;

-- Which suspect of a round has the place: a prime above a thousand million has no divisor in common with fewer suspects.
CREATE TEMP MACRO sample_suspect(pool_key, round, place, suspects) AS
    (place * list_value(1000000007, 1000000009, 1000000021, 1000000033, 1000000087, 1000000093, 1000000097, 1000000103)
                 [1 + CAST(hash(xor(pool_key, hash(round))) % 8 AS INTEGER)]
     + CAST(hash(xor(pool_key, hash(round + 1000))) % 1000000 AS BIGINT)) % suspects;

-- A repeat suspect with three offences or more is recorded twice in 7 of 100 cases.
CREATE TEMP MACRO sample_recorded_twice(person_key, rounds) AS rounds >= 3 AND sample_draw(person_key, 'twice') < 0.07;

-- How many victims a repeat suspect comes back to; 0 where each offence has a new one.
CREATE TEMP MACRO sample_victims(person_key, most, rounds) AS
    CASE WHEN most = 0 THEN 0
         ELSE least(rounds, 1 + CAST(floor(most * sample_draw(person_key, 'victims') * sample_draw(person_key, 'more victims')) AS INTEGER)) END;
