-- DuckDB only. Pairs that an earlier run kept, where both records are still there and were not compared again. What its clusters refused
-- may be joined now, so that the order in which records came does not matter.
INSERT INTO link_pair
SELECT k.record_a, k.record_b, p.code, k.given_term, k.family_term, k.birth_term, k.home_term, k.weight, 1 / (1 + pow(2, -k.weight / 1000.0)),
    CASE WHEN k.weight >= @match AND p.guarded THEN 'refused' WHEN k.weight >= @match AND NOT p.too_little THEN 'match' ELSE 'clerical' END, p.guarded, FALSE
FROM link_known AS k JOIN link_pattern AS p ON p.code = k.code & ~(CAST(3 AS BIGINT) << 53) | CASE WHEN getvariable('link_without_sex') THEN CAST(1 AS BIGINT) << 54 ELSE 0 END
WHERE (k.weight >= @clerical OR p.asked)
    AND k.record_a IN (SELECT record_id FROM link_number) AND k.record_b IN (SELECT record_id FROM link_number)
    AND k.record_a NOT IN (SELECT record_id FROM link_new) AND k.record_b NOT IN (SELECT record_id FROM link_new);
