-- A file of the sample's own: comma-separated, a header first, no quotes. line is the line of the file, the header being line 1.
INSERT INTO sample_line
SELECT @file, n.line, map(string_split(lines[1], ','), string_split(lines[n.line], ','))
FROM (SELECT string_split(rtrim(replace(@text, chr(13), ''), chr(10)), chr(10)) AS lines) t,
     LATERAL (SELECT unnest(range(2, len(t.lines) + 1)) AS line) n
