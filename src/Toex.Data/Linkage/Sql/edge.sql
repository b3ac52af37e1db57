SELECT record_a, record_b, weight FROM link_pair ORDER BY weight DESC, record_a, record_b;
