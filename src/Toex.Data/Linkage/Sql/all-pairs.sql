INSERT INTO link_found SELECT (CAST(a.no AS BIGINT) << 32) | b.no, -1 FROM link_key AS a JOIN link_key AS b ON a.no < b.no;
