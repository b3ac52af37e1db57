SELECT (SELECT CAST(COUNT(*) AS bigint) FROM database_property WHERE name = 'sample' AND value = 'true') AS is_sample,
       (SELECT CAST(COUNT(*) AS bigint) FROM offence) + (SELECT CAST(COUNT(*) AS bigint) FROM person)
           + (SELECT CAST(COUNT(*) AS bigint) FROM recorded_crime) + (SELECT CAST(COUNT(*) AS bigint) FROM street_crime) AS facts
