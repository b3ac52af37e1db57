SELECT DISTINCT code FROM link_known ORDER BY code;
