INSERT INTO sample_option
VALUES (@seed, @scale, @scale_text, @months, CAST(@first_day AS DATE), CAST(@last_day AS DATE), @first_month, @last_month)
