-- DuckDB only. Pairs that agree alike, counted; shared values to the whole bit.
SELECT code, CAST(round((given_term + family_term + birth_term + home_term) / 1000.0) AS INTEGER) AS bits, count(*) AS n FROM link_comparison GROUP BY ALL ORDER BY code, bits;
