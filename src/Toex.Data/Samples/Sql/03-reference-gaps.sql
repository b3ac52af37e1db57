-- Forces and offence codes that the sample's files name, and how many of them the reference tables lack.
SELECT (SELECT COUNT(*) FROM sample_line WHERE file = 'force'),
       (SELECT COUNT(*) FROM sample_line WHERE file = 'force' AND fields['force_code'] NOT IN (SELECT force_code FROM force)),
       (SELECT COUNT(DISTINCT fields['code']) FROM sample_line WHERE file IN ('offence-mix', 'story-offence', 'story-late-offence')),
       (SELECT COUNT(DISTINCT fields['code']) FROM sample_line
        WHERE file IN ('offence-mix', 'story-offence', 'story-late-offence') AND fields['code'] NOT IN (SELECT code FROM offence_code))
