-- DuckDB only. Persons whose pairs a run compared again, and of the others those of whose pairs the clusters now think otherwise.
CREATE OR REPLACE TEMP TABLE link_edge_person AS
SELECT record_id AS person_id FROM link_new
UNION
SELECT p.record_a FROM link_pair AS p JOIN link_known AS k ON k.record_a = p.record_a AND k.record_b = p.record_b WHERE NOT p.fresh AND k.band <> p.band;
