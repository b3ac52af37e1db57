INSERT INTO link_unknown SELECT split_part(line, ',', 1), split_part(line, ',', 2)
FROM (SELECT unnest(string_split(@text, chr(10))) AS line) WHERE line LIKE '%,%' AND line NOT LIKE 'field,%';
