-- DuckDB only. The pairs that were kept, strongest first, by the numbers of their records.
SELECT a.no, b.no, p.weight, p.band = 'match', p.guarded, p.code
FROM link_pair AS p JOIN link_number AS a ON a.record_id = p.record_a JOIN link_number AS b ON b.record_id = p.record_b
ORDER BY p.weight DESC, a.no, b.no;
