-- Persons: those of single offences, in order of their ids; then repeat suspects and the victims they come back to; then the stories'.
CREATE TEMP VIEW sample_person AS
SELECT p.person_id, p.force_id, p.position, p.identity, p.sex_id, p.birth_date,
       -- of the persons recorded twice three in ten are written differently
       CASE WHEN p.known AND sample_draw(p.person_key, 'misspelt') < 0.3 THEN sample_bucket(p.person_key, 'way', 4) END AS misspelt
FROM sample_party p
WHERE p.kind = 0 AND p.stream > 0
UNION ALL
SELECT r.person_id, f.force_id, f.position, r.identity, r.sex_id,
       CASE WHEN sample_no_birth_date(r.person_id) THEN NULL
            ELSE CAST(getvariable('sample_first_day') AS DATE) - sample_age_days(sample_draw(r.identity, 'age'), r.age_from, r.age_to, r.skew) END,
       CASE WHEN r.member = 1 AND sample_draw(r.identity, 'misspelt') < 0.5 THEN sample_bucket(r.identity, 'way', 4) END
FROM (
    SELECT k.position, k.member, k.suspect + k.member AS person_id,
           CASE WHEN k.member < 2 THEN k.suspect_key ELSE sample_key(k.suspect + k.member) END AS identity,
           CASE WHEN k.member < 2 THEN s.suspect_from ELSE s.victim_from END AS age_from,
           CASE WHEN k.member < 2 THEN s.suspect_to ELSE s.victim_to END AS age_to,
           CASE WHEN k.member < 2 THEN s.suspect_skew ELSE s.victim_skew END AS skew,
           CASE WHEN sample_draw(CASE WHEN k.member < 2 THEN k.suspect_key ELSE sample_key(k.suspect + k.member) END, 'sex')
                     < CASE WHEN k.member < 2 THEN s.repeat_female ELSE s.victim_female END THEN 2 ELSE 1 END AS sex_id
    FROM (
        SELECT *, unnest(CASE WHEN sample_recorded_twice(suspect_key, rounds) THEN [0, 1] ELSE [0] END
                         || CASE WHEN victim_share < 1 THEN CAST([] AS INTEGER[]) ELSE range(2, 2 + sample_victims(suspect_key, repeat_victims, rounds)) END) AS member
        FROM (
            SELECT l.position, l.stream, l.rounds, s.repeat_victims, s.victim AS victim_share, l.suspect, sample_key(l.suspect) AS suspect_key
            FROM (SELECT position, stream, rounds, first_person + 8 * unnest(range(suspects)) AS suspect FROM sample_pool) l
            JOIN sample_stream s ON s.stream = l.stream
        )
    ) k
    JOIN sample_stream s ON s.stream = k.stream
) r
JOIN sample_force f ON f.position = r.position;

INSERT INTO person
SELECT p.person_id, p.force_id, 'N' || f.force_number || '-' || p.person_id,
       CASE WHEN p.misspelt IN (0, 1) THEN sample_misspelt(g.name, p.misspelt) ELSE g.name END,
       CASE WHEN p.misspelt IN (2, 3) THEN sample_misspelt(n.name, p.misspelt) ELSE n.name END,
       p.birth_date, p.sex_id, c.postcode, p.person_id
FROM sample_person p
LEFT JOIN sample_force f ON f.position = p.position
LEFT JOIN sample_origin o ON o.bucket = sample_bucket(p.identity, 'origin', 1000)
LEFT JOIN sample_given_name g
       ON g.name_key = (CASE WHEN sample_draw(p.identity, 'british given name') < 0.1 THEN 1 ELSE o.origin_id END * 4
                        + CASE WHEN p.sex_id = 2 THEN 2 ELSE 1 END) * 4096 + sample_bucket(p.identity, 'given name', 4096)
LEFT JOIN sample_family_name n ON n.name_key = o.origin_id * 8192 + sample_bucket(p.identity, 'family name', 8192)
LEFT JOIN sample_postcode c
       ON c.postcode_key = CASE WHEN sample_draw(p.identity, 'no postcode') >= 0.05
                                THEN p.position * 16384 + sample_bucket(p.identity, 'postcode', 16384) ELSE -1 END;

INSERT INTO person
SELECT person_id, force_id, local_reference, given_name, family_name, birth_date, sex_id, postcode, person_id
FROM sample_story_person
ORDER BY person_id;
