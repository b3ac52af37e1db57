-- A line is a full name followed by what its bearers are called for short, or how it is written elsewhere.
INSERT INTO link_nickname
WITH line AS (SELECT string_split(trim(line), ' ') AS names FROM (SELECT unnest(string_split(@text, chr(10))) AS line) WHERE trim(line) <> '')
SELECT DISTINCT unnest(names) AS name, names[1] AS meaning FROM line;
