-- What made this database, so that no one takes it for real and anyone can make it again.
DELETE FROM database_property WHERE name IN ('sample', 'sample_seed', 'sample_scale', 'sample_months', 'sample_last_day');

INSERT INTO database_property
SELECT name, value
FROM sample_option o,
     LATERAL (VALUES ('sample', 'true'), ('sample_seed', CAST(o.seed AS VARCHAR)), ('sample_scale', o.scale_text),
                     ('sample_months', CAST(o.months AS VARCHAR)), ('sample_last_day', CAST(o.last_day AS VARCHAR))) v(name, value);
