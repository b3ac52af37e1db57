-- DuckDB only. The records that are compared, with how frequent their values are among all.
CREATE OR REPLACE TEMP TABLE link_person AS
SELECT c.* EXCLUDE (record_id), g.bits AS given_bits, n.bits AS meaning_bits, f.bits AS family_bits, b.bits AS birth_bits, t.bits AS town_bits
FROM {people} AS c
LEFT JOIN (SELECT value, bits FROM link_term WHERE field = 'given') AS g ON g.value = c.given
LEFT JOIN (SELECT value, bits FROM link_term WHERE field = 'meaning') AS n ON n.value = c.given_meaning
LEFT JOIN (SELECT value, bits FROM link_term WHERE field = 'family') AS f ON f.value = c.family
LEFT JOIN (SELECT value, bits FROM link_term WHERE field = 'birth') AS b ON b.value = c.birth
LEFT JOIN (SELECT value, bits FROM link_term WHERE field = 'town') AS t ON t.value = c.town;
