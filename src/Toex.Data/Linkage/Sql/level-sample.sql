SELECT code, count(*) FROM link_random GROUP BY code ORDER BY code;
