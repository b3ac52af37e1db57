SELECT a.record_id, b.record_id, f.code FROM link_further_comparison AS f
JOIN link_number AS a ON a.no = CAST(f.pair >> 32 AS INTEGER) JOIN link_number AS b ON b.no = CAST(f.pair & 4294967295 AS INTEGER)
ORDER BY a.record_id, b.record_id;
