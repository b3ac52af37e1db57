-- A line is a given name and the binary logarithm of how many were given it.
INSERT INTO link_given_name SELECT split_part(line, ',', 1), CAST(split_part(line, ',', 2) AS TINYINT)
FROM (SELECT unnest(string_split(@text, chr(10))) AS line) WHERE line LIKE '%,%' AND line NOT LIKE 'name,%';
