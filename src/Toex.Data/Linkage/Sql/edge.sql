SELECT record_a, record_b, weight, band = 'match', guarded, code FROM link_pair ORDER BY weight DESC, record_a, record_b;
