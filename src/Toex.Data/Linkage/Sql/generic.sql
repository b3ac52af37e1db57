-- DuckDB only. Values that these records show to be nobody's own: shared by so many different names (a record without a name counts as one)
-- that they say where somebody was held or what a form filled in. A home of 20 names, a number or an address of 10, and a birth date of
-- 10 that is ten times as frequent as the other days of its year. The home, the number or the address then says nothing, the date its year.
-- A register that has 1 January three times as often as other days has it for those of whom only the year is known.
UPDATE link_clean SET birth = NULL, m = NULL, d = NULL, birth_day = NULL WHERE m = 1 AND d = 1 AND (
    SELECT count(*) FILTER (m = 1 AND d = 1) >= greatest(20, 3 * count(*) FILTER (m <> 1 OR d <> 1) / 365) FROM link_clean WHERE m IS NOT NULL AND d IS NOT NULL);
CREATE OR REPLACE TEMP TABLE link_generic AS
WITH house AS (SELECT postcode, address FROM link_clean WHERE postcode IS NOT NULL AND address IS NOT NULL GROUP BY ALL HAVING count(*) >= 20),
day AS (
    SELECT birth, n FROM (SELECT birth, left(birth, 4) AS y, count(*) AS n FROM link_clean WHERE birth IS NOT NULL GROUP BY birth)
    QUALIFY n >= 10 AND n >= 10 * (sum(n) OVER (PARTITION BY y) - n) / 365),
shared AS (
    SELECT 'home' AS field, c.postcode || '|' || c.address AS value, no, given_first, family FROM link_clean AS c JOIN house AS h ON h.postcode = c.postcode AND h.address = c.address
    UNION ALL SELECT 'birth', birth, no, given_first, family FROM link_clean WHERE birth IN (SELECT birth FROM day)
    UNION ALL SELECT 'telephone', telephone, no, given_first, family FROM link_clean
        WHERE telephone IN (SELECT telephone FROM link_clean WHERE telephone IS NOT NULL GROUP BY telephone HAVING count(*) >= 10)
    UNION ALL SELECT 'email', email, no, given_first, family FROM link_clean
        WHERE email IN (SELECT email FROM link_clean WHERE email IS NOT NULL GROUP BY email HAVING count(*) >= 10)
    UNION ALL SELECT 'identifier', identifier, no, given_first, family FROM link_clean
        WHERE identifier IN (SELECT identifier FROM link_clean WHERE identifier IS NOT NULL GROUP BY identifier HAVING count(*) >= 10))
SELECT field, value FROM shared GROUP BY field, value
HAVING count(DISTINCT CASE WHEN given_first IS NULL OR family IS NULL THEN hash(no) ELSE hash(given_first, family) END) >= CASE field WHEN 'home' THEN 20 ELSE 10 END;
UPDATE link_clean SET postcode = NULL, sector = NULL, district = NULL, inward = NULL, address = NULL, house = NULL
WHERE postcode || '|' || address IN (SELECT value FROM link_generic WHERE field = 'home');
UPDATE link_clean SET birth = NULL, m = NULL, d = NULL, birth_day = NULL WHERE birth IN (SELECT value FROM link_generic WHERE field = 'birth');
UPDATE link_clean SET telephone = NULL WHERE telephone IN (SELECT value FROM link_generic WHERE field = 'telephone');
UPDATE link_clean SET email = NULL, email_local = NULL WHERE email IN (SELECT value FROM link_generic WHERE field = 'email');
UPDATE link_clean SET identifier = NULL, identifier_kind = NULL WHERE identifier IN (SELECT value FROM link_generic WHERE field = 'identifier');
DROP TABLE link_generic;
