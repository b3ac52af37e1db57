-- Chance that can be repeated. Everything random is a function of what it is drawn for, the seed and a word ('hour', 'outcome'),
-- never of a running random number: the same seed gives the same rows whatever the number of threads.
-- hash() over several arguments only xors the last one in, so that two words would give two draws that move together;
-- each draw therefore hashes once more after the word is mixed in.

-- The key from which one thing's draws are made.
CREATE TEMP MACRO sample_key(thing) AS hash(xor(hash(CAST(thing AS UBIGINT)), getvariable('sample_seed')));

-- A number from 0 to below 1: 53 bits, all that a double holds.
CREATE TEMP MACRO sample_draw(key, word) AS CAST(hash(xor(key, hash(word))) >> 11 AS DOUBLE) / 9007199254740992;

-- One of so many buckets, from 0.
CREATE TEMP MACRO sample_bucket(key, word, buckets) AS CAST(hash(xor(key, hash(word))) % CAST(buckets AS UBIGINT) AS INTEGER);

-- An age in days between two ages in years, both included. Skew 0 spreads evenly, up to 1 leans to the young, below 0 to the old.
-- A day's margin at both ends keeps leap years from moving anyone into the next year of age.
CREATE TEMP MACRO sample_age_days(u, age_from, age_to, skew) AS
    CAST(floor(age_from * 365.25 + 1.5 + ((age_to - age_from + 1) * 365.25 - 3) * (u * (1 - skew) + u * u * u * skew)) AS INTEGER);
