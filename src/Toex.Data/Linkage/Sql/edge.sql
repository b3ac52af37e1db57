SELECT record_a, record_b, weight FROM link_pair WHERE band = 'match' ORDER BY weight DESC, record_a, record_b;
