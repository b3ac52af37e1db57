-- DuckDB only. What was decided about records that are there.
SELECT a.no, b.no, d.same FROM link_decided AS d JOIN link_number AS a ON a.record_id = d.record_a JOIN link_number AS b ON b.record_id = d.record_b
ORDER BY least(a.no, b.no), greatest(a.no, b.no);
