SELECT CAST(pair >> 32 AS INTEGER) AS a, CAST(pair & 4294967295 AS INTEGER) AS b, code FROM link_further_comparison ORDER BY a, b;
